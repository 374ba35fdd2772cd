import type { CountsAround } from "./counts-around";
import type { Statistic } from "./statistic";

/**
 * The percent rank of a number, as `percentRank` defines it, from how many values are below, equal and above. Minimum
 * n: 2.
 *
 * @param counts of the group *with* the member that the number belongs to, so that at least one value is the same
 * @example
 * percentRankOfCounts({ below: 6, same: 1, above: 3 }); // => { value: 0.6666666666666666, n: 10 }
 */
export function percentRankOfCounts({ below, same, above }: CountsAround): Statistic {
  const n = below + same + above;
  return { value: n < percentRankOfCounts.minimumN ? null : below / (n - 1), n };
}

percentRankOfCounts.minimumN = 2;
