import { problem, type Problem } from "../problems";
import type { PeerFigures } from "./figures-of-selection";

/**
 * Why a statistic has no value: the club gives others, the group has no members, or fewer of them have a value than the statistic needs, or
 * than the club gives statistics of.
 *
 * @param statistic as it begins a sentence, e.g. "The median"
 * @param n how many values there are, where it is not the number of members with a value
 */
export function tooFewValues(
  { selection, year, statistics, smallestGroup, withheld }: PeerFigures,
  statistic: string,
  minimum: number,
  n = statistics.n,
): Problem {
  if (selection.members.length === 0) return problem("empty-group", { group: selection.label });
  if (statistics.isStatisticsOnly) return problem("statistics-only", { statistic, group: selection.label, year });
  const counted = withheld ? statistics.n : n;
  if (withheld || (smallestGroup > 1 && n < smallestGroup)) {
    return problem("group-too-small", { n: counted, smallest: smallestGroup, group: selection.label, year });
  }
  return problem("too-few-values", { statistic, n, minimum, group: selection.label, year });
}
