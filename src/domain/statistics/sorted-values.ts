import type { Values } from "./statistic";

/**
 * Returns the values that are present, in ascending order.
 *
 * Every statistic starts here, so that all treat missing figures in the same way and the order of the members can't
 * change even the last digit of a sum.
 *
 * Missing: null and NaN are dropped. Minus zero becomes zero. The values given are not changed.
 *
 * @throws RangeError for an infinite value: it is not a figure, and would turn sums and differences into NaN.
 * @example
 * sortedValues([10, null, 9, NaN]); // => Float64Array.of(9, 10)
 */
export function sortedValues(values: Values): Float64Array {
  const present = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    if (!Number.isFinite(value)) throw new RangeError(`A statistic needs finite values; value ${i} is ${value}.`);
    present[n++] = value + 0; // -0 + 0 is 0
  }
  return present.subarray(0, n).sort(); // a typed array sorts by number, not by text
}
