/**
 * Subtracts one decimal from another, as on paper: 21.6 − 21.45 is 0.15, where binary fractions give
 * 0.15000000000000213. If the two have more digits than a number holds, it is the ordinary difference.
 */
export function exactDifference(left: number, right: number): number {
  const places = Math.max(placesOf(left), placesOf(right));
  const unit = 10 ** places;
  const difference = Math.round(left * unit) - Math.round(right * unit);
  const fits = [left * unit, right * unit].every((scaled) => Math.abs(scaled) < Number.MAX_SAFE_INTEGER / 2);
  return (fits && places <= 15 ? difference / unit : left - right) + 0;
}

/** How many digits a number has after the decimal point, as written. */
function placesOf(number: number): number {
  const [, behind = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  return Math.max(0, behind.length - Number(exponent));
}
