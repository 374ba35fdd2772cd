import type { ChartKind } from "../domain/charts/chart-kind";
import { describeChart } from "../domain/charts/describe-chart";
import { findChart } from "../domain/charts/index";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import type { ProblemCode } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import { chartChoices } from "./chart-choices";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ChartUpdate, ClubData, FiguresService, PlacedChart, Workbook } from "./ports";

export interface ChartFollower {
  /** Updates these charts from now on when their cells change. */
  watch(charts: readonly PlacedChart[]): Promise<Result<null>>;
  /** Starts with the charts already in the workbook; for when it is opened. */
  watchAll(): Promise<Result<null>>;
  /** Updates every chart in the workbook, changed or not; for a new release. */
  followAll(): Promise<Result<null>>;
  /**
   * Updates the charts whose words are about earlier figures; for when a workbook is opened after a new release. Writes
   * nothing, and asks for no figures, if there are none.
   */
  followStale(): Promise<Result<null>>;
}

/**
 * Keeps charts in step with the cells that say what they compare. Formulas recalculate by themselves, but a native
 * chart's title and its number of rows don't, so we set them again.
 *
 * @param onProblem called with problems when no caller is waiting for the result
 */
export function followCharts(
  workbook: Pick<Workbook, "readCharts" | "watchCharts" | "updateCharts">,
  figures: Pick<FiguresService, "withIndicator">,
  onProblem: (failed: Extract<Result<null>, { ok: false }>) => void,
): ChartFollower {
  /** What each chart last compared. Our own writes are changes too, and must not cause further updates without end. */
  const seen = new Map<string, string>();
  const wordsOf = ({ kind, parameters }: PlacedChart) => JSON.stringify([kind, parameters]);

  async function watch(charts: readonly PlacedChart[]): Promise<Result<null>> {
    const unwatched = charts.filter(({ name }) => !seen.has(name));
    unwatched.forEach((chart) => seen.set(chart.name, wordsOf(chart)));
    if (unwatched.length === 0) return succeed(null);
    return workbook.watchCharts(
      unwatched.map(({ name }) => name),
      () => void followChanged(),
    );
  }

  async function followChanged(): Promise<void> {
    const followed = await follow((chart) => seen.get(chart.name) !== wordsOf(chart));
    if (!followed.ok) onProblem(followed);
  }

  async function follow(isDue: (chart: PlacedChart) => boolean): Promise<Result<null>> {
    const charts = await workbook.readCharts();
    if (!charts.ok) return charts;
    const due = charts.value.filter(isDue);
    if (due.length === 0) return succeed(null);
    const updates: ChartUpdate[] = [];
    for (const chart of due) {
      const kind = findChart(chart.kind);
      const update = kind === null ? succeed(null) : await updateOf(figures, kind, chart);
      if (!update.ok) return update;
      if (update.value !== null) updates.push(update.value);
    }
    due.forEach((chart) => seen.set(chart.name, wordsOf(chart)));
    return workbook.updateCharts(updates);
  }

  return {
    watch,
    async watchAll() {
      const charts = await workbook.readCharts();
      return charts.ok ? watch(charts.value) : charts;
    },
    followAll: () => follow(() => true),
    followStale: () => follow(({ isStale }) => isStale),
  };
}

const isAboutTheName: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["unknown-indicator", "ambiguous-name"]);

/** What the chart should show now; a problem if there are no figures at all, and then charts stay as they are. */
async function updateOf(
  figures: Pick<FiguresService, "withIndicator">,
  kind: ChartKind,
  { name, parameters }: PlacedChart,
): Promise<Result<ChartUpdate>> {
  const clubs: ClubData[] = [];
  for (const indicator of parameters.indicators) {
    const data = await figures.withIndicator(indicator);
    if (data.ok) clubs.push(data.value);
    // A chart that names no indicator says so.
    else return isAboutTheName.has(data.problem.code) ? succeed({ name, sentence: data.problem.message }) : data;
  }
  const first = itemAt(clubs, 0);
  const sources = await peerSourcesFor(figures, first, parameters.peers);
  if (!sources.ok) return sources;
  const whose = resolveMember(first.release, parameters.member, null);
  const isOwn = whose.ok && first.release.members[whose.value]?.code === first.own;
  const releases = clubs.map(({ release }) => release);
  // The user's own saved groups don't apply to a chart of another authority.
  const theirs = isOwn ? sources.value : { ...sources.value, savedGroups: [] };
  const spec = describeChart(kind, parameters, releases, theirs);
  if (!spec.ok) return succeed({ name, sentence: spec.problem.message });
  return succeed({ name, spec: { ...spec.value, choices: chartChoices(kind, parameters, first.release, theirs) } });
}
