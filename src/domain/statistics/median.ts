import { quantileOfSorted } from "./quantile-of-sorted";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The middle value: half the values are at or below it, half at or above.
 *
 * Definition: if the number of values is even, half-way between the middle two, as Excel's MEDIAN.
 *
 * Missing (null, NaN) is dropped. Minimum n: 1.
 *
 * @throws RangeError for an infinite value.
 * @example
 * median([10, 2, null, 5, 100, 2, 1]); // => { value: 3.5, n: 6 }
 */
export function median(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  return { value: n < median.minimumN ? null : quantileOfSorted(sorted, 0.5), n };
}

median.minimumN = 1;
