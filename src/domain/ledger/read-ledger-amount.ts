import { plainText } from "../plain-text";
import { readNumberText } from "../questionnaire/read-number-text";
import type { LedgerCell } from "./ledger-block";
import { fifteenDigits } from "../number-format/fifteen-digits";

/** An amount of a ledger, read from a cell. */
export type LedgerAmount =
  | { readonly kind: "blank" }
  /** Text or an error that is no amount. */
  | { readonly kind: "unreadable"; readonly seen: string }
  | {
      readonly kind: "amount";
      /** Whole pence. */
      readonly pence: number;
      /** Whether it is stored as text, so that Excel leaves it out of totals. */
      readonly isText: boolean;
      /** Whether it had parts of a penny, which were rounded. */
      readonly isRounded: boolean;
    };

/** More than this is no amount of a council, and no longer exact in pence. */
const mostPence = 1e14;

/** "1,234.50-", as many ledgers write a credit. */
const minusBehind = /^([^-]+?)\s*-$/;
/** "1,234.50 CR" is a credit, "DR" a debit. */
const side = /^(.+?)\s*(CR|DR)\.?$/i;

/**
 * Reads a cell as an amount in pounds. A text is read if it is certain what it means: "1,234.50", "(1,234.50)",
 * "1234.50-", "1,234.50 CR" (a credit, so negative). Never guesses.
 */
export function readLedgerAmount(cell: LedgerCell | undefined): LedgerAmount {
  if (cell === null || cell === undefined) return { kind: "blank" };
  if (typeof cell === "boolean") return { kind: "unreadable", seen: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "number") return inPence(cell, false) ?? { kind: "unreadable", seen: String(cell) };
  const text = plainText(cell);
  if (text === "" || text === "-") return { kind: "blank" };
  const number = numberIn(text);
  return (number === null ? null : inPence(number, true)) ?? { kind: "unreadable", seen: text };
}

function numberIn(text: string): number | null {
  if (text.includes("%")) return null;
  const [, sized, letters] = side.exec(text) ?? [];
  if (sized !== undefined && letters !== undefined) {
    const size = readNumberText(sized);
    return size === null || size < 0 ? null : letters.toUpperCase() === "CR" ? -size + 0 : size;
  }
  const [, before] = minusBehind.exec(text) ?? [];
  if (before === undefined) return readNumberText(text);
  const size = readNumberText(before);
  return size === null || size < 0 ? null : -size + 0;
}

function inPence(pounds: number, isText: boolean): LedgerAmount | null {
  const exact = pounds * 100;
  if (!Number.isFinite(exact) || Math.abs(exact) > mostPence) return null;
  // Half a penny is rounded away from zero, as Excel's ROUND does.
  const pence = Math.sign(exact) * Math.round(Math.abs(fifteenDigits(exact))) + 0;
  // A ten-thousandth of a penny is what binary fractions make of pence, not a part of one.
  return {
    kind: "amount",
    pence,
    isText,
    isRounded: Math.abs(exact - pence) > 1e-4 * Math.max(1, Math.abs(exact) / 1e9),
  };
}
