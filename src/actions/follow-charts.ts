import { succeed, type Result } from "../domain/result";
import { loadScript } from "./load-script";
import type { ChartUpdate, FiguresService, PlacedChart, Workbook } from "./ports";

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
    // Its script is not needed to show the figures, and most workbooks have no chart.
    const loaded = await loadScript(() => import("./update-of-chart").then(({ updateOfChart }) => updateOfChart));
    if (!loaded.ok) return loaded;
    const updates: ChartUpdate[] = [];
    for (const chart of due) {
      const update = await loaded.value(figures, chart);
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
