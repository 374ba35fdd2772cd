import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The lowest value.
 *
 * Missing (null, NaN) is dropped, so it never counts as zero. Minimum n: 1; without values the result is null, unlike
 * Excel's MIN, which gives 0.
 *
 * @throws RangeError for an infinite value.
 * @example
 * minimum([7270, null, 270, 8625]); // => { value: 270, n: 3 }
 */
export function minimum(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  return { value: sorted[0] ?? null, n };
}

minimum.minimumN = 1;
