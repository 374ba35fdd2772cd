import { powerOfTwoScale } from "./power-of-two-scale";
import { quantileOfSorted } from "./quantile-of-sorted";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * How far a typical value is from the median: the median of the absolute differences from it. One extreme figure hardly
 * changes it.
 *
 * Definition: the raw MAD, without the factor 1.4826 that makes it comparable with a standard deviation (R's
 * `mad(x, constant = 1)`, scipy's `median_abs_deviation(x)`). It is 0 where more than half of the values are equal.
 *
 * Missing (null, NaN) is dropped. Minimum n: 2, since one value has no spread.
 *
 * @throws RangeError for an infinite value.
 * @example
 * medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, null, 9]); // => { value: 1, n: 7 }
 */
export function medianAbsoluteDeviation(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n < medianAbsoluteDeviation.minimumN) return { value: null, n };
  const scale = powerOfTwoScale(sorted);
  const centre = quantileOfSorted(sorted, 0.5) / scale;
  const distances = sorted.map((value) => Math.abs(value / scale - centre)).sort();
  return { value: quantileOfSorted(distances, 0.5) * scale, n };
}

medianAbsoluteDeviation.minimumN = 2;
