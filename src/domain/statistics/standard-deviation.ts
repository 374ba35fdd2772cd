import { compensatedSum } from "./compensated-sum";
import { meanOfSorted } from "./mean-of-sorted";
import { powerOfTwoScale } from "./power-of-two-scale";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * How far the values typically are from their mean, in the values' own unit.
 *
 * Definition: the sample standard deviation, which divides by n − 1, as Excel's STDEV.S and R's sd. Computed from the
 * differences from the mean, never from the sum of squares, which loses digits if values are large and close together.
 *
 * Missing (null, NaN) is dropped. Minimum n: 2, since one value has no spread.
 *
 * @throws RangeError for an infinite value.
 * @example
 * standardDeviation([2, 4, 4, null, 6]); // => { value: 1.632993161855452, n: 4 }
 */
export function standardDeviation(values: Values): Statistic {
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n < standardDeviation.minimumN) return { value: null, n };
  const scale = powerOfTwoScale(sorted);
  const scaled = sorted.map((value) => value / scale);
  const centre = meanOfSorted(scaled);
  const squares = compensatedSum(scaled.map((value) => (value - centre) ** 2));
  return { value: Math.sqrt(squares / (n - 1)) * scale, n };
}

standardDeviation.minimumN = 2;
