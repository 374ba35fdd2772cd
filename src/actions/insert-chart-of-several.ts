import type { ChartKind } from "../domain/charts/chart-kind";
import { isTooOld } from "../domain/indicators/is-too-old";
import { newestYear } from "../domain/indicators/newest-year";
import { itemAt } from "../domain/item-at";
import { workbookProblem } from "../domain/workbook-problems";
import type { Release } from "../domain/release/release";
import { fail, type Result } from "../domain/result";
import type { ChartFollower } from "./follow-charts";
import { insertChart } from "./insert-chart";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ChartPlace, Choice, ClubData, FiguresService, PlacedChart, Workbook } from "./ports";

/** What a chart of several indicators compares. */
export interface SeveralChoice extends Omit<Choice, "indicator"> {
  /** Ids, in the kind's order; "" leaves one blank. */
  readonly indicators: readonly string[];
  /** Settings that only the kind has; the usual ones if left out. */
  readonly options?: Readonly<Record<string, string>>;
}

/**
 * Adds a chart of several indicators, which may be of several clubs, and keeps it in step with its cells from then on. If
 * the year chosen is the newest of the first, the chart takes the newest of each.
 */
export async function insertChartOfSeveral(
  workbook: Pick<Workbook, "addChart">,
  follower: Pick<ChartFollower, "watch">,
  figures: Pick<FiguresService, "withIndicator">,
  chart: ChartKind,
  { indicators, peers, year, options = {} }: SeveralChoice,
  place: ChartPlace,
): Promise<Result<PlacedChart>> {
  const named = indicators.filter((indicator) => indicator !== "");
  if (named.length < chart.indicators.least) {
    return fail(workbookProblem("too-few-indicators", { chart: chart.label, least: chart.indicators.least }));
  }
  const clubs = new Map<string, ClubData>();
  for (const indicator of named) {
    const data = await figures.withIndicator(indicator);
    if (!data.ok) return data;
    clubs.set(indicator, data.value);
  }
  const [first] = [itemAt([...clubs.values()], 0)];
  const sources = await peerSourcesFor(figures, first, peers);
  if (!sources.ok) return sources;
  const releaseOf = (indicator: string) => (clubs.get(indicator) ?? first).release;
  const [indicator = "", ...others] = indicators;
  const choice = {
    indicator,
    peers,
    options,
    year: yearFor(first.release, itemAt(named, 0), year),
    others: others.map((other) => ({ indicator: other, release: releaseOf(other) })),
  };
  return insertChart(workbook, follower, first, chart, choice, place, sources.value);
}

function yearFor(release: Release, indicator: string, year: string): string {
  const newest = newestYear(release, release.indicatorById.get(indicator) ?? -1);
  const isNewest = newest !== null && !isTooOld(release, newest) && itemAt(release.years, newest) === year;
  return isNewest ? "latest" : year;
}
