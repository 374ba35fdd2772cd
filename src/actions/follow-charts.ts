import { resolveMember } from "../domain/peers/resolve-member";
import type { PeerSources } from "../domain/peers/peer-sources";
import type { ProblemCode } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import { chartOf } from "./chart-of";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ChartSheet, ChartUpdate, ClubData, ClubService, Workbook } from "./ports";

export interface ChartFollower {
  /** Fits the charts from now on when what they compare is changed on those sheets. */
  watch(sheets: readonly ChartSheet[]): Promise<Result<null>>;
  /** Watches the chart sheets the workbook already has; for when it is opened. */
  watchAll(): Promise<Result<null>>;
  /** Fits every chart sheet of the workbook, changed or not; for a new release. */
  followAll(): Promise<Result<null>>;
}

/**
 * Keeps charts in step with the parameter cells of their sheets. The formulas there recalculate by themselves; a
 * native chart's title and the number of rows it draws do not, so they are set anew.
 *
 * @param onProblem told what went wrong when nobody waits for the answer
 */
export function followCharts(
  workbook: Pick<Workbook, "readChartSheets" | "watchChartSheets" | "updateChartSheets">,
  club: Pick<ClubService, "withIndicator">,
  onProblem: (failed: Extract<Result<null>, { ok: false }>) => void,
): ChartFollower {
  /** What each sheet compared when last seen: our own writes there are changes too, and must not go round in circles. */
  const seen = new Map<string, string>();
  const wordsOf = ({ parameters, member }: ChartSheet) => JSON.stringify([parameters, member]);

  async function watch(sheets: readonly ChartSheet[]): Promise<Result<null>> {
    const unwatched = sheets.filter(({ name }) => !seen.has(name));
    unwatched.forEach((sheet) => seen.set(sheet.name, wordsOf(sheet)));
    if (unwatched.length === 0) return succeed(null);
    return workbook.watchChartSheets(
      unwatched.map(({ name }) => name),
      () => void followChanged(),
    );
  }

  async function followChanged(): Promise<void> {
    const followed = await follow((sheet) => seen.get(sheet.name) !== wordsOf(sheet));
    if (!followed.ok) onProblem(followed);
  }

  async function follow(isDue: (sheet: ChartSheet) => boolean): Promise<Result<null>> {
    const sheets = await workbook.readChartSheets();
    if (!sheets.ok) return sheets;
    const due = sheets.value.filter(isDue);
    if (due.length === 0) return succeed(null);
    const updates: ChartUpdate[] = [];
    for (const sheet of due) {
      const data = await club.withIndicator(sheet.parameters.indicator);
      // A sheet that names no indicator says so; where there are no figures at all, charts stay as they are.
      if (!data.ok && !isAboutTheName.has(data.problem.code)) return data;
      if (!data.ok) {
        updates.push({ name: sheet.name, sentence: data.problem.message });
        continue;
      }
      const sources = await peerSourcesFor(club, data.value, sheet.parameters.peers);
      if (!sources.ok) return sources;
      updates.push(updateOf(data.value, sheet, sources.value));
    }
    due.forEach((sheet) => seen.set(sheet.name, wordsOf(sheet)));
    return workbook.updateChartSheets(updates);
  }

  return {
    watch,
    async watchAll() {
      const sheets = await workbook.readChartSheets();
      return sheets.ok ? watch(sheets.value) : sheets;
    },
    followAll: () => follow(() => true),
  };
}

const isAboutTheName: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["unknown-indicator", "ambiguous-name"]);

function updateOf(
  { release, own }: ClubData,
  { name, parameters, member }: ChartSheet,
  sources: PeerSources,
): ChartUpdate {
  const whose = resolveMember(release, member, null);
  const isOwn = whose.ok && release.members[whose.value]?.code === own;
  // What one's own authority has saved is no group of the authority that another's chart is of.
  const chart = chartOf(release, parameters, member, isOwn ? sources : { ...sources, savedGroups: [] });
  return chart.ok ? { name, chart: chart.value } : { name, sentence: chart.problem.message };
}
