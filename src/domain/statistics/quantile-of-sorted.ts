import { itemAt } from "../item-at";
import { quantilePlaces } from "./quantile-places";

/**
 * Returns the value below which the given share of sorted values lies, by definition 7 of Hyndman and Fan: the
 * values are evenly spaced from 0 to 1, with a straight line between neighbours.
 *
 * For figures that are already sorted and complete (see `sortedValues`); otherwise use `quantile` or `median`. It has
 * no minimum n, but needs at least one value.
 *
 * @param sorted finite values, ascending
 * @param probability from 0 (the lowest value) to 1 (the highest)
 * @throws RangeError for no values, or a probability outside 0 to 1.
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.5); // => 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const { low, high, share } = quantilePlaces(sorted.length, probability);
  const [lower, upper] = [itemAt(sorted, low), itemAt(sorted, high)];
  // A weighted sum of the neighbours can't overflow, as their difference could; the bounds correct rounding in the last
  // digit.
  return Math.min(upper, Math.max(lower, lower * (1 - share) + upper * share));
}
