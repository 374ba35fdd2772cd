import { itemAt } from "../item-at";

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
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must be from 0 to 1; it is ${probability}.`);
  }
  if (sorted.length === 0) throw new RangeError("A quantile needs at least one value.");
  const position = snapToWhole((sorted.length - 1) * probability);
  const low = itemAt(sorted, Math.floor(position));
  const high = itemAt(sorted, Math.ceil(position));
  const share = position - Math.floor(position);
  // A weighted sum of the neighbours can't overflow, as their difference could; the bounds correct rounding in the last
  // digit.
  return Math.min(high, Math.max(low, low * (1 - share) + high * share));
}

/** 0.29 × 100 is 28.999999999999996: if only rounding puts a position beside a value, take exactly that value. */
function snapToWhole(position: number): number {
  const whole = Math.round(position);
  return Math.abs(position - whole) <= whole * Number.EPSILON ? whole : position;
}
