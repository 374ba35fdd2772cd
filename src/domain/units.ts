import { fifteenDigits } from "./number-format/fifteen-digits";
import { roundHalfUp } from "./statistics/round-half-up";

/**
 * Writes a figure for people, in English (UK) form with its unit: "£1,234.50 per week", "21.5%", "62 per 10,000".
 *
 * Rounds half away from zero to the given decimals and always shows that many, from the first 15 digits as Excel does, so
 * that a figure reads the same here and in its cell. Uses the true minus sign (−), before the
 * pound sign. Units: "GBP…" puts a pound sign in front and the rest after ("GBP per week"); "%" follows directly; a
 * rate ("per 10,000 aged 0-17") follows a space; a unit that only names the things counted ("children") is not shown,
 * because the label says it. Missing (null, NaN) is an en dash.
 *
 * @param unit as an indicator declares it
 * @param decimals how many to show, a whole number from 0
 * @throws RangeError for an infinite value, or decimals that are not a whole number from 0.
 * @example
 * formatValue(-1234.5, "GBP per week", 2); // => "−£1,234.50 per week"
 */
export function formatValue(value: number | null, unit: string, decimals: number): string {
  if (value === null || Number.isNaN(value)) return "–";
  const rounded = roundHalfUp(fifteenDigits(value), decimals);
  const sign = rounded < 0 ? "−" : "";
  const digits = numberFormat(decimals).format(Math.abs(rounded));
  if (unit === "%") return `${sign}${digits}%`;
  if (unit === "GBP" || unit.startsWith("GBP ")) return `${sign}£${digits}${unit.slice("GBP".length)}`;
  if (unit.startsWith("per ")) return `${sign}${digits} ${unit}`;
  return `${sign}${digits}`;
}

/** Making a format takes far longer than using it, so each is made once. */
function numberFormat(decimals: number): Intl.NumberFormat {
  const known = numberFormats.get(decimals);
  if (known !== undefined) return known;
  const limits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat("en-GB", limits);
  numberFormats.set(decimals, format);
  return format;
}

const numberFormats = new Map<number, Intl.NumberFormat>();
