import type { ChartKind } from "../domain/charts/chart-kind";
import { describeChart } from "../domain/charts/describe-chart";
import type { PeerSources } from "../domain/peers/peer-sources";
import { problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import { fail, type Result } from "../domain/result";
import { chartChoices } from "./chart-choices";
import type { ChartFollower } from "./follow-charts";
import type { ChartPlace, Choice, ClubData, PlacedChart, Workbook } from "./ports";

/** What a chart compares; of a kind that takes several indicators, the others too. */
export interface ChartChoice extends Choice {
  /** In the kind's order; "" leaves one blank. */
  readonly others?: readonly OtherIndicator[];
  /** Settings that only the kind has; the usual ones if left out. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A further indicator of a chart, which may be of another club. */
export interface OtherIndicator {
  readonly indicator: string;
  /** The release that has it. */
  readonly release: Release;
}

/**
 * Adds a chart of this kind, and keeps it in step with its cells from then on.
 *
 * @param sources from peerSourcesFor; may be omitted if the group is known not to be one of similar members
 */
export async function insertChart(
  workbook: Pick<Workbook, "addChart">,
  follower: Pick<ChartFollower, "watch">,
  { release, own, savedGroups }: ClubData,
  chart: ChartKind,
  { indicator, peers, year, others = [], options = {} }: ChartChoice,
  place: ChartPlace = "new sheet",
  sources: PeerSources = { savedGroups },
): Promise<Result<PlacedChart>> {
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("no-own-member"));
  const parameters = {
    indicators: [indicator, ...others.map((other) => other.indicator)],
    peers,
    year: chart.usesYear ? year : "",
    member: member.name,
    options: Object.fromEntries(chart.options.map(({ name, usual }) => [name, options[name] ?? usual])),
  };
  const releases = [release, ...others.map((other) => other.release)];
  const spec = describeChart(chart, parameters, releases, sources);
  if (!spec.ok) return spec;
  const choices = chartChoices(chart, parameters, releases, sources);
  const added = await workbook.addChart({ ...spec.value, choices }, place);
  if (!added.ok) return added;
  const watched = await follower.watch([added.value]);
  return watched.ok ? added : watched;
}
