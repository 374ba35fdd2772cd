import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The highest value.
 *
 * Missing (null, NaN) is dropped, so it never counts as zero. Minimum n: 1; without values the result is null, unlike
 * Excel's MAX, which gives 0.
 *
 * @throws RangeError for an infinite value.
 * @example
 * maximum([7270, null, 270, 8625]); // => { value: 8625, n: 3 }
 */
export function maximum(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  return { value: sorted[n - 1] ?? null, n };
}

maximum.minimumN = 1;
