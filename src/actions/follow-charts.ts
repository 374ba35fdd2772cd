import { groupBy } from "../domain/group-by";
import { itemAt } from "../domain/item-at";
import { listNames } from "../domain/list-names";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { loadScript } from "../domain/load-script";
import { takeTurns } from "./questionnaire/take-turns";
import type { ChartUpdate, FiguresService, PlacedChart, ReportUpdate, Workbook } from "./ports";
import type { PlacedReport } from "./report-ports";

export interface ChartFollower {
  /** Updates these charts from now on when their cells change. */
  watch(charts: readonly PlacedChart[]): Promise<Result<null>>;
  /** Starts with the charts and reports already in the workbook; for when it is opened, and after a report was made. */
  watchAll(): Promise<Result<null>>;
  /** Updates every chart and report in the workbook, changed or not; for a new release. */
  followAll(): Promise<Result<null>>;
  /**
   * Updates the charts and reports whose words are about earlier figures; for when a workbook is opened after a new
   * release. Writes nothing, and asks for no figures, if there are none.
   */
  followStale(): Promise<Result<null>>;
}

/** What is followed: a chart, or a report with its charts. */
type Followed = Pick<PlacedChart, "name" | "isStale" | "isBroken"> & {
  readonly kind: string;
  readonly parameters: object;
};

/**
 * Keeps charts and reports in step with the cells that say what they compare. Formulas recalculate by themselves, but the
 * words and a native chart's number of rows don't, so we set them again.
 *
 * @param onProblem called with problems when no caller is waiting for the result
 */
export function followCharts(
  workbook: Pick<Workbook, "readCharts" | "watchCharts" | "updateCharts" | "readReports" | "updateReports">,
  figures: Pick<FiguresService, "withIndicator" | "directory" | "loadScrapbook">,
  onProblem: (failed: Extract<Result<null>, { ok: false }>) => void,
): ChartFollower {
  /** What each last compared. Our own writes are changes too, and must not cause further updates without end. */
  const seen = new Map<string, string>();
  const turns = takeTurns();
  const wordsOf = ({ kind, parameters, isBroken = false }: Followed) => JSON.stringify([kind, parameters, isBroken]);
  const see = (followed: readonly Followed[]) => followed.forEach((one) => seen.set(one.name, wordsOf(one)));

  async function watch(charts: readonly PlacedChart[], reports: readonly PlacedReport[] = []): Promise<Result<null>> {
    const isNew = ({ name }: Followed) => !seen.has(name);
    // What the chart of a report compares is said on the report's first page.
    const unwatched = [...charts.filter((chart) => isNew(chart) && chart.report === null), ...reports.filter(isNew)];
    see([...charts, ...reports].filter(isNew));
    if (unwatched.length === 0) return succeed(null);
    return workbook.watchCharts(
      unwatched.map(({ name }) => name),
      () => void followChanged(),
    );
  }

  async function followChanged(): Promise<void> {
    const followed = await follow((one) => seen.get(one.name) !== wordsOf(one));
    if (!followed.ok) onProblem(followed);
  }

  // One after the other: a chart that one of them draws again would be gone for another that has begun.
  const follow = (isDue: (one: Followed) => boolean) => turns.inTurn(() => followNow(isDue));

  async function followNow(isDue: (one: Followed) => boolean): Promise<Result<null>> {
    const placed = await readAll();
    if (!placed.ok) return placed;
    const charts = placed.value.charts.filter(isDue);
    const reports = placed.value.reports.filter(isDue);
    see([...charts, ...reports]);
    // Their scripts are not needed to show the figures, and most workbooks have no chart.
    const left = [
      ...(await updateThese(
        "the chart on the sheet",
        charts,
        async () => {
          const loaded = await loadScript(() => import("./update-of-chart"));
          return loaded.ok ? succeed((one: PlacedChart) => loaded.value.updateOfChart(figures, one)) : loaded;
        },
        (updates: readonly ChartUpdate[]) => workbook.updateCharts(updates),
      )),
      ...(await updateThese(
        "the report on the sheet",
        reports,
        async () => {
          const loaded = await loadScript(() => import("./update-of-report"));
          return loaded.ok ? succeed((one: PlacedReport) => loaded.value.updateOfReport(figures, one)) : loaded;
        },
        (updates: readonly ReportUpdate[]) => workbook.updateReports(updates),
      )),
    ];
    return left.length === 0 ? succeed(null) : fail(whyLeft(left, charts.length + reports.length));
  }

  async function readAll() {
    const charts = await workbook.readCharts();
    if (!charts.ok) return charts;
    const reports = await workbook.readReports();
    return reports.ok ? succeed({ charts: charts.value, reports: reports.value }) : reports;
  }

  return {
    watch,
    async watchAll() {
      const placed = await readAll();
      return placed.ok ? watch(placed.value.charts, placed.value.reports) : placed;
    },
    followAll: () => follow(() => true),
    followStale: () => follow(({ isStale }) => isStale),
  };
}

/** A chart or report that was not updated. */
interface Left {
  /** Which, in words. */
  readonly which: string;
  readonly why: Problem;
}

/**
 * Updates these charts or reports; none waits for another that can't be.
 *
 * @param what what they are, before the name of a sheet
 * @param load gives what works out the update of one: null to leave it as it is
 * @returns those that are left
 */
async function updateThese<One extends Followed & { readonly sheet: string }, Update>(
  what: string,
  all: readonly One[],
  load: () => Promise<Result<(one: One) => Promise<Result<Update | null>>>>,
  write: (updates: readonly Update[]) => Promise<Result<null>>,
): Promise<readonly Left[]> {
  if (all.length === 0) return [];
  const leave = (those: readonly One[], why: Problem) =>
    those.map(({ sheet }): Left => ({ which: `${what} ${sheet}`, why }));
  const updateOf = await load();
  if (!updateOf.ok) return leave(all, updateOf.problem);
  const left: Left[] = [];
  const updates: Update[] = [];
  const updated: One[] = [];
  for (const one of all) {
    const update = await updateOf.value(one);
    if (!update.ok) {
      left.push(...leave([one], update.problem));
    } else if (update.value !== null) {
      updates.push(update.value);
      updated.push(one);
    }
  }
  const written = updates.length === 0 ? succeed(null) : await write(updates);
  return written.ok ? left : [...left, ...leave(updated, written.problem)];
}

/** More in a sentence nobody reads. */
const mostNamed = 3;

/** Why some are left. What is in the way of everything that was to be updated is said as it is. */
function whyLeft(left: readonly Left[], due: number): Problem {
  const byReason = [...groupBy(left, ({ why }) => why.message).values()];
  const [same] = byReason;
  if (same?.length === due) return itemAt(same, 0).why;
  const which = byReason.map((those) => {
    const names = those.map(({ which }) => which);
    const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
    return listNames([...names.slice(0, mostNamed), ...more]);
  });
  const reasons = byReason.map((those) => itemAt(those, 0).why.message);
  return problem("not-updated", { which, reasons });
}
