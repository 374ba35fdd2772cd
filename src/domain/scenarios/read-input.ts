import type { ScenarioInput } from "./scenario";

/**
 * What somebody typed for an input: "1,234.50", "£600", "−5". A share is typed as a percentage, with or without its sign,
 * as the box says: 80 and 80% are 0.8.
 *
 * @returns null for blank, undefined for what is no number
 */
export function readInput({ unit }: Pick<ScenarioInput, "unit">, typed: string): number | null | undefined {
  const text = typed
    .trim()
    .replace(/[£,\s]/g, "")
    .replace("−", "-");
  if (text === "") return null;
  const digits = unit === "share" ? text.replace(/%$/, "") : text;
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(digits)) return undefined;
  return Number(unit === "share" ? `${digits}e-2` : digits);
}

/** An input's value as text that readInput reads back to the same number; a share without its sign. */
export function inputText({ unit }: Pick<ScenarioInput, "unit">, value: number | null): string {
  if (value === null) return "";
  if (unit !== "share") return plain(value);
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  return plain(Number(`${mantissa}e${Number(exponent) + 2}`));
}

function plain(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 15 });
}
