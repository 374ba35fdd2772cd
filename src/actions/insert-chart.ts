import type { PeerSources } from "../domain/peers/peer-sources";
import { problem } from "../domain/problems";
import { fail, type Result } from "../domain/result";
import type { ChartFollower } from "./follow-charts";
import { chartOf } from "./chart-of";
import type { ChartParameters, ChartSheet, ClubData, Workbook } from "./ports";

/**
 * Adds a chart sheet of what is compared, and has the chart follow its peer-group cell from then on.
 *
 * @param sources as peerSourcesFor gives them; left out, where the group is known not to be of similar members
 */
export async function insertChart(
  workbook: Pick<Workbook, "addChartSheet">,
  follower: Pick<ChartFollower, "watch">,
  { release, own, savedGroups }: ClubData,
  parameters: ChartParameters,
  sources: PeerSources = { savedGroups },
): Promise<Result<ChartSheet>> {
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("no-own-member"));
  const chart = chartOf(release, parameters, member.name, sources);
  if (!chart.ok) return chart;
  const added = await workbook.addChartSheet(parameters, member.name, chart.value);
  if (!added.ok) return added;
  const watched = await follower.watch([added.value]);
  return watched.ok ? added : watched;
}
