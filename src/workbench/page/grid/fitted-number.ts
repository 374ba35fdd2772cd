import type { Cell } from "../../model/cell";

const pixelsPerPoint = 96 / 72;
/** The width of a digit in the usual fonts, as a share of the font size. */
const digitWidth = 0.53;
const usualPoints = 11;

/**
 * What to show of a number that does not fit its column: fewer decimals in the General format, otherwise ####, because
 * part of a number is a wrong number. Null if it fits. Tests and screen readers still get the cell's full text.
 */
export function fittedNumber(
  value: number,
  text: string,
  { format, numberFormat }: Cell,
  width: number,
): string | null {
  const digits = Math.floor((width - 6) / ((format.fontSize ?? usualPoints) * pixelsPerPoint * digitWidth));
  if (lengthInDigits(text) <= digits) return null;
  if (numberFormat === "General") {
    for (let decimals = 8; decimals >= 0; decimals--) {
      const rounded = String(Number(value.toFixed(decimals)));
      if (lengthInDigits(rounded) <= digits && (Number(rounded) !== 0 || value === 0)) return rounded;
    }
  }
  return "#".repeat(Math.max(1, digits));
}

/** Points, commas and the like are half as wide as a digit. */
function lengthInDigits(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[.,:' ]/.test(letter) ? 0.5 : 1), 0);
}
