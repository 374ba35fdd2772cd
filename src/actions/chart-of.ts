import { groupSeenBy } from "../domain/charts/group-seen-by";
import { rankedChart, type RankedChart } from "../domain/charts/ranked-chart";
import { compare } from "../domain/indicators/compare";
import type { PeerSources } from "../domain/peers/peer-sources";
import type { Release } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import type { ChartParameters } from "./ports";

/**
 * The ranked chart of a member beside a group, in the words a chart sheet's parameter cells hold; there is none of a group
 * that is too small for its club.
 *
 * @param sources where that member's groups may come from
 */
export function chartOf(
  release: Release,
  parameters: ChartParameters,
  member: string,
  sources: PeerSources,
): Result<RankedChart> {
  const { indicator, year } = parameters;
  const compared = compare(release, { indicator, member, year, peers: groupSeenBy(member, parameters.peers) }, sources);
  if (!compared.ok) return compared;
  const { withheld } = compared.value;
  return withheld === null ? succeed(rankedChart(release, compared.value)) : fail(withheld);
}
