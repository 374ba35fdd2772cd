import type { MissingReason } from "../domain/release/release";
import { meaningOfSymbol } from "../domain/release/missing-symbols";

/** What a row's value and flag cells say. */
export type ValueCell =
  | { readonly kind: "value"; readonly decimal: string }
  | { readonly kind: "missing"; readonly symbol: string; readonly meaning: string }
  | { readonly kind: "blank" }
  | { readonly kind: "fault"; readonly fault: string };

/** Why there is no figure if both cells are blank. */
export const blankCell: MissingReason = { symbol: "", meaning: "left blank at its source, no reason given" };

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const withThousands = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * Reads a figure and the flag beside it. A figure is a decimal with a point; it may have commas between thousands.
 * Without a figure the value is missing, for the reason given by the flag or by a symbol in place of the figure. If
 * both are blank it is missing without a reason. A flag beside a figure does not change it.
 */
export function readValueCell(value: string, flag: string): ValueCell {
  const text = withThousands.test(value) ? value.replaceAll(",", "") : value;
  if (decimal.test(text) && Number.isFinite(Number(text))) return { kind: "value", decimal: text };
  if (value === "" && flag === "") return { kind: "blank" };
  if (value === "")
    return { kind: "missing", symbol: flag, meaning: meaningOfSymbol(flag) ?? `marked "${flag}" at its source` };
  const meaning = meaningOfSymbol(value);
  if (meaning !== null) return { kind: "missing", symbol: value, meaning };
  return {
    kind: "fault",
    fault: `"${value}" is neither a figure nor a symbol for a missing one. Write digits with a decimal point, or leave it blank and give the reason as a flag.`,
  };
}
