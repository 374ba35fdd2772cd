import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import { succeed, type Result } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartParameters, ChartSpec } from "./chart-spec";
import { groupSeenBy } from "./group-seen-by";

/**
 * The chart of that kind, of what it compares; else what finding the indicator, member, group or year came up against.
 *
 * @param releases the release that has each of the indicators, in their order
 * @param sources where the member's groups may come from
 */
export function describeChart(
  { kind, describe }: ChartKind,
  parameters: ChartParameters,
  releases: readonly Release[],
  sources: PeerSources,
): Result<ChartSpec> {
  const peers = groupSeenBy(parameters.member, parameters.peers);
  const described = describe({ ...parameters, peers }, releases, sources);
  return described.ok ? succeed({ kind, parameters, ...described.value }) : described;
}
