import type { ChartKind } from "../domain/charts/chart-kind";
import { describeChart } from "../domain/charts/describe-chart";
import type { PeerSources } from "../domain/peers/peer-sources";
import { problem } from "../domain/problems";
import { fail, type Result } from "../domain/result";
import { chartChoices } from "./chart-choices";
import type { ChartFollower } from "./follow-charts";
import type { ChartPlace, Choice, ClubData, PlacedChart, Workbook } from "./ports";

/**
 * Adds a chart of this kind, and keeps it in step with its cells from then on.
 *
 * @param chart a kind that compares one indicator
 * @param sources from peerSourcesFor; may be omitted if the group is known not to be one of similar members
 */
export async function insertChart(
  workbook: Pick<Workbook, "addChart">,
  follower: Pick<ChartFollower, "watch">,
  { release, own, savedGroups }: ClubData,
  chart: ChartKind,
  { indicator, peers, year }: Choice,
  place: ChartPlace = "new sheet",
  sources: PeerSources = { savedGroups },
): Promise<Result<PlacedChart>> {
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("no-own-member"));
  const parameters = {
    indicators: [indicator],
    peers,
    year: chart.usesYear ? year : "",
    member: member.name,
    options: Object.fromEntries(chart.options.map(({ name, usual }) => [name, usual])),
  };
  const spec = describeChart(chart, parameters, [release], sources);
  if (!spec.ok) return spec;
  const choices = chartChoices(chart, parameters, release, sources);
  const added = await workbook.addChart({ ...spec.value, choices }, place);
  if (!added.ok) return added;
  const watched = await follower.watch([added.value]);
  return watched.ok ? added : watched;
}
