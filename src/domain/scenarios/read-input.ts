import type { ScenarioInput } from "./scenario";

/**
 * What somebody typed for an input: "1,234.50", "£600", "80%", "−5". A share may be typed as 80% or 0.8.
 *
 * @returns null for blank, undefined for what is no number
 */
export function readInput({ unit }: Pick<ScenarioInput, "unit">, typed: string): number | null | undefined {
  const text = typed
    .trim()
    .replace(/[£,\s]/g, "")
    .replace("−", "-");
  if (text === "") return null;
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1) : text;
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(digits)) return undefined;
  if (isPercent) return unit === "share" ? Number(`${digits}e-2`) : undefined;
  return Number(digits);
}

/** An input's value as text that readInput reads back to the same number. */
export function inputText({ unit }: Pick<ScenarioInput, "unit">, value: number | null): string {
  if (value === null) return "";
  if (unit !== "share") return plain(value);
  const percent = `${plain(Number((value * 100).toPrecision(15)))}%`;
  return readInput({ unit }, percent) === value ? percent : plain(value);
}

function plain(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 15 });
}
