import { meanOfSorted } from "./mean-of-sorted";
import { powerOfTwoScale } from "./power-of-two-scale";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The sum of the values divided by how many there are: every member counts the same, large or small.
 *
 * Definition: the unweighted arithmetic mean, as Excel's AVERAGE. It is not the pooled mean, which weighs members by
 * their activity, nor the published national figure. Summed so that the result is right to the last digit or so and
 * does not depend on the order of the values.
 *
 * Missing (null, NaN) is dropped. Minimum n: 1.
 *
 * @throws RangeError for an infinite value.
 * @example
 * mean([10, 7, null, 9, 27, 2]); // => { value: 11, n: 5 }
 */
export function mean(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n < mean.minimumN) return { value: null, n };
  const scale = powerOfTwoScale(sorted);
  // Below the smallest number a mean may round to -0; -0 + 0 is 0.
  return { value: meanOfSorted(sorted.map((value) => value / scale)) * scale + 0, n };
}

mean.minimumN = 1;
