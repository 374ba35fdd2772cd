import { quantileOfSorted } from "./quantile-of-sorted";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The value below which the given share of the values lies: 0.25 is the lower quartile, 0.9 the 90th percentile.
 *
 * Definition: type 7 of Hyndman and Fan (1996), the inclusive one – R's default, Excel's QUARTILE.INC and
 * PERCENTILE.INC. Between two neighbouring values it interpolates in a straight line.
 *
 * Missing (null, NaN) is dropped. Minimum n: 4.
 *
 * @param probability from 0 (the lowest value) to 1 (the highest)
 * @throws RangeError for a probability outside 0 to 1, or an infinite value.
 * @example
 * quantile([1, 2, 4, 7, 8, 9, 10, 12], 0.25); // => { value: 3.5, n: 8 }
 */
export function quantile(values: Values, probability: number): Statistic {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must be from 0 to 1; it is ${probability}.`);
  }
  const sorted = sortedValues(values);
  const n = sorted.length;
  return { value: n < quantile.minimumN ? null : quantileOfSorted(sorted, probability), n };
}

/** With fewer than four values a quartile depends more on interpolation than on the figures. */
quantile.minimumN = 4;
