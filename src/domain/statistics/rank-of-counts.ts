import type { Polarity } from "../release/indicator";
import type { CountsAround } from "./counts-around";
import type { Statistic } from "./statistic";

/**
 * The rank of a number, as `competitionRank` defines it, from how many values are below, equal and above.
 *
 * @param counts of the group *with* the member that the number belongs to, so that at least one value is the same
 * @example
 * rankOfCounts({ below: 1, same: 2, above: 1 }, "lower-is-better"); // => { value: 2, n: 4 }
 */
export function rankOfCounts({ below, same, above }: CountsAround, polarity: Polarity): Statistic {
  return { value: 1 + (polarity === "lower-is-better" ? below : above), n: below + same + above };
}
