import type { ProblemCode } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import { chartNow } from "./chart-now";
import type { ChartUpdate, FiguresService, PlacedChart } from "./ports";

const isAboutTheChart: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "unknown-indicator",
  "ambiguous-name",
  "chart-not-whole",
]);

/**
 * What the chart should show now, null for a kind that we don't know; a problem if there are no figures at all, and then
 * charts stay as they are.
 */
export async function updateOfChart(
  figures: Pick<FiguresService, "withIndicator">,
  chart: PlacedChart,
): Promise<Result<ChartUpdate | null>> {
  const { name } = chart;
  const now = await chartNow(figures, chart);
  // A chart that names no indicator, or has lost some of its cells, says so.
  if (!now.ok) return isAboutTheChart.has(now.problem.code) ? succeed({ name, sentence: now.problem.message }) : now;
  if (now.value === null) return succeed(null);
  const { said, choices } = now.value;
  return succeed(said.ok ? { name, spec: { ...said.value, choices } } : { name, sentence: said.problem.message });
}
