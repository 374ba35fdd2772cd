import { chartChoices } from "../../../src/actions/chart-choices";
import { followCharts, type ChartFollower } from "../../../src/actions/follow-charts";
import type { ClubData } from "../../../src/actions/ports";
import type { ChartKind } from "../../../src/domain/charts/chart-kind";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import type { Release } from "../../../src/domain/release/release";
import { succeed } from "../../../src/domain/result";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { fakeFigures } from "../../actions/fake-figures";

/** Adds a chart of several indicators of one release for Leeds, beside all members, in 2024-25; then follows it. */
export async function insertSeveral(
  chart: ChartKind,
  release: Release,
  indicators: readonly string[],
  follower: Pick<ChartFollower, "watch">,
  {
    peers = "all",
    options = {},
  }: { readonly peers?: string; readonly options?: Readonly<Record<string, string>> } = {},
) {
  const usual = Object.fromEntries(chart.options.map((option) => [option.name, option.usual]));
  const parameters = { indicators, peers, year: "2024-25", member: "Leeds", options: { ...usual, ...options } };
  const releases = indicators.map(() => release);
  const described = describeChart(chart, parameters, releases, {});
  if (!described.ok) throw new Error(described.problem.message);
  const choices = chartChoices(chart, parameters, releases, {});
  const added = await excelWorkbook.addChart({ ...described.value, choices }, "new sheet");
  if (!added.ok) throw new Error(added.problem.message);
  await follower.watch([added.value]);
  return described.value;
}

/**
 * Follows charts for one test. office.js keeps the handlers of earlier workbooks, and gives them the events of sheets
 * with the same id in later ones; so stop it after the test.
 */
export function startFollowing(data: ClubData) {
  let isStopped = false;
  const problems: string[] = [];
  const workbook = {
    ...excelWorkbook,
    readCharts: () => (isStopped ? Promise.resolve(succeed([])) : excelWorkbook.readCharts()),
  };
  const follower = followCharts(workbook, fakeFigures(succeed(data)), ({ problem }) => problems.push(problem.message));
  return { follower, problems, stop: () => (isStopped = true) };
}
