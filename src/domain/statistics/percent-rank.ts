import { countsAround } from "./counts-around";
import { percentRankOfCounts } from "./percent-rank-of-counts";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * Where a number is between the lowest value (0) and the highest (1): the share of the other values that are below it.
 *
 * Definition: inclusive, as Excel's PERCENTRANK.INC but unrounded: values below ÷ (n − 1); equal values share the
 * lower place. Between two neighbouring values it interpolates in a straight line, so it undoes `quantile`. 1 is
 * always the highest, good or bad.
 *
 * Missing (null, NaN) is dropped. Minimum n: 2, since one value has nothing to compare with. Outside the range of
 * the values there is no percent rank: the value is null.
 *
 * @param x the number to place, finite
 * @param values the group *with* the member that x belongs to; add x where the group leaves that member out
 * @throws RangeError for an x that is not finite, or an infinite value.
 * @example
 * percentRank(8, [13, 12, 11, 8, 4, 3, 2, 1, 1, 1]); // => { value: 0.6666666666666666, n: 10 }
 */
export function percentRank(x: number, values: Values): Statistic {
  if (!Number.isFinite(x)) throw new RangeError(`A percent rank needs a finite number to place; it is ${x}.`);
  const sorted = sortedValues(values);
  const n = sorted.length;
  const counts = countsAround(x, sorted);
  if (counts.same > 0) return percentRankOfCounts(counts);
  const next = counts.below;
  const [low, high] = [sorted[next - 1], sorted[next]];
  if (n < percentRank.minimumN || low === undefined || high === undefined) return { value: null, n };
  // Halved, so that the difference of two huge values of opposite sign does not overflow.
  const share = (x / 2 - low / 2) / (high / 2 - low / 2);
  return { value: (next - 1 + share) / (n - 1), n };
}

percentRank.minimumN = percentRankOfCounts.minimumN;
