import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import { succeed, type Result } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartParameters, DescribedChart } from "./chart-spec";
import { groupSeenBy } from "./group-seen-by";

/**
 * Describes a chart of that kind; a problem where the indicator, member, group or year is not found.
 *
 * @param releases for each indicator, the release that has it, in the same order
 * @param sources where the member's peer groups may come from
 */
export function describeChart(
  { kind, describe }: ChartKind,
  parameters: ChartParameters,
  releases: readonly Release[],
  sources: PeerSources,
): Result<DescribedChart> {
  const peers = groupSeenBy(parameters.member, parameters.peers);
  const described = describe({ ...parameters, peers }, releases, sources);
  return described.ok ? succeed({ kind, parameters, ...described.value }) : described;
}
