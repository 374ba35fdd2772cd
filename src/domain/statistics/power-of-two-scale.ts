/**
 * Returns the largest power of two not above the largest absolute value of sorted numbers; 1 if all are zero.
 *
 * Dividing by it brings every number to within ±2, where neither sums nor squares overflow or vanish. Dividing and
 * multiplying by a power of two loses no digits, so ordinary figures come out exactly the same.
 *
 * @param sorted finite numbers, ascending
 * @example
 * powerOfTwoScale(Float64Array.of(-3, 5)); // => 4
 */
export function powerOfTwoScale(sorted: Float64Array): number {
  const largest = Math.max(Math.abs(sorted.at(0) ?? 0), Math.abs(sorted.at(-1) ?? 0));
  return largest === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
}
