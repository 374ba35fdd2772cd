import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";
import type { Indicator } from "../release/indicator";

/** So many decimals more than the indicator's say enough of a quotient that never ends. */
const usuallyMore = 4;

/**
 * A figure for arithmetic: with its £ or %, without the rest of its unit, and with as many decimals as it has, up to
 * four more than the indicator's, unless another number is given: "£1,967.50", "21.45%".
 */
export function inFull(
  value: number,
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  more = usuallyMore,
): string {
  const most = decimals + more;
  let places = decimals;
  while (places < most && !isSame(roundHalfUp(value, places), value)) places += 1;
  // Pence are written with two digits.
  if (unit.startsWith("GBP") && places === 1) places = 2;
  return formatValue(value, /^(GBP|%)/.exec(unit)?.[0] ?? "", places);
}

/** "= £1,967.50", or "≈ £1,967.3333" of a figure that has more decimals than are shown. */
export function equalsInFull(
  value: number,
  indicator: Pick<Indicator, "unit" | "decimals">,
  more = usuallyMore,
): string {
  const isExact = isSame(roundHalfUp(value, indicator.decimals + more), value);
  return `${isExact ? "=" : "≈"} ${inFull(value, indicator, more)}`;
}

/** The same but for what binary fractions lose. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.abs(other);
}
