import { quantileOfSorted } from "./quantile-of-sorted";
import { sortedValues } from "./sorted-values";
import type { Limits, Values } from "./statistic";

/** The fences of a group and the quartiles behind them, or why there are none. */
export interface OutlierFences {
  /** Null below the minimum n, or without spread. */
  readonly fences: Limits | null;
  /** The lower and upper quartile; null below the minimum n. */
  readonly quartiles: Limits | null;
  /** How many values there are, the missing ones dropped. */
  readonly n: number;
  /** True where n is enough but both quartiles are the same: there is nothing to measure a distance with. */
  readonly zeroSpread: boolean;
}

/**
 * The bounds beyond which a figure is far from the middle half of a group.
 *
 * Definition: Tukey's fences, a multiple of the distance between the quartiles below the lower and above the upper one.
 * Quartiles are inclusive (type 7). Give the group *without* the member that is compared with it. If both quartiles are
 * the same there are no fences, and `zeroSpread` is true: an outlier rule is then skipped, which is not the same as
 * passed.
 *
 * Missing (null, NaN) is dropped. Minimum n: 5.
 *
 * @param multiple how far outside the quartiles the fences are, as a multiple of the distance between the two; Tukey's
 * is 1.5
 * @throws RangeError for a multiple that is not above zero, or an infinite value.
 * @example
 * outlierFences([1, 2, 3, 4, 5], 1.5).fences; // => { lower: -1, upper: 7 }
 */
export function outlierFences(values: Values, multiple: number): OutlierFences {
  if (!(multiple > 0 && Number.isFinite(multiple))) {
    throw new RangeError(`The multiple for outlier fences must be above zero; it is ${multiple}.`);
  }
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n < outlierFences.minimumN) return { fences: null, quartiles: null, n, zeroSpread: false };
  const quartiles = { lower: quantileOfSorted(sorted, 0.25), upper: quantileOfSorted(sorted, 0.75) };
  const reach = multiple * (quartiles.upper - quartiles.lower);
  if (reach === 0) return { fences: null, quartiles, n, zeroSpread: true };
  return {
    fences: { lower: quartiles.lower - reach, upper: quartiles.upper + reach },
    quartiles,
    n,
    zeroSpread: false,
  };
}

/** Fences from fewer figures than this depend more on chance than on the member. */
outlierFences.minimumN = 5;
