import { Fraction } from "./fraction";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The sum of the values divided by how many there are: each member counts the same, large or small.
 *
 * Definition: the unweighted arithmetic mean, as Excel's AVERAGE. It is not the pooled mean, which weighs members by
 * their activity, nor the published national figure. The result is the exact mean of the decimals as written, rounded
 * once, whatever their order.
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
  return { value: Fraction.sumOf(sorted).over(Fraction.of(n)).toNumber(), n };
}

mean.minimumN = 1;
