import { compensatedSum } from "./compensated-sum";

/**
 * Returns the mean of sorted numbers. For figures use `mean`.
 *
 * Dividing the sum rounds it once more. We correct the result by the mean of what is left (each number less that
 * result), so that the mean of equal numbers is exactly that number.
 *
 * @param sorted at least one number, ascending, small enough that the sum does not overflow
 * @example
 * meanOfSorted(Float64Array.of(0.1, 0.1, 0.1)); // => 0.1, where 0.3 / 3 gives 0.09999999999999999
 */
export function meanOfSorted(sorted: Float64Array): number {
  const n = sorted.length;
  const first = compensatedSum(sorted) / n;
  const leftOver = new Float64Array(2 * n).fill(-first);
  leftOver.set(sorted);
  return first + compensatedSum(leftOver) / n;
}
