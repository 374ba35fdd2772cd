import type { Polarity } from "../release/indicator";
import { countsAround } from "./counts-around";
import { rankOfCounts } from "./rank-of-counts";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * The rank of a number among the values it is compared with. Equal values share the better rank, and the next rank is
 * left out (1, 2, 2, 4).
 *
 * Definition: standard competition ranking, as Excel's RANK.EQ. 1 is the best under the polarity: the highest where
 * higher is better, the lowest where lower is better. Where neither is better, 1 is the highest, which is neither
 * good nor bad.
 *
 * Missing (null, NaN) is dropped. Minimum n: 1.
 *
 * @param x the number to place, one of the values
 * @param values the group *with* the member that x belongs to; add x where the group leaves that member out
 * @throws RangeError for an x that is not among the values (n would then not count its member), or an infinite value.
 * @example
 * competitionRank(46, [46, 53, 85, 46, null], "lower-is-better"); // => { value: 1, n: 4 }
 */
export function competitionRank(x: number, values: Values, polarity: Polarity): Statistic {
  const counts = countsAround(x, sortedValues(values));
  if (counts.same === 0) throw new RangeError(`A rank needs its own number among the values; ${x} is not.`);
  return rankOfCounts(counts, polarity);
}

competitionRank.minimumN = 1;
