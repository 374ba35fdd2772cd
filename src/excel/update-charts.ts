import type { ChartUpdate } from "../actions/ports";
import type { Result } from "../domain/result";
import { fitChart } from "./draw-chart";
import { isPlanned } from "./excel-chart";
import { fitBlock } from "./fill-block";
import { findCharts, type FoundChart } from "./find-charts";
import { inExcel } from "./in-excel";
import { placeBlock } from "./place-block";

/**
 * Adapts each chart to what its cells now compare. A chart that somebody has deleted or rebuilt by hand is left alone.
 * Three round trips, however many charts there are.
 */
export function updateCharts(updates: readonly ChartUpdate[]): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, charts: { name: true, series: { name: true } } });
    const found = new Map((await findCharts(context)).map((chart) => [chart.name, chart]));
    for (const update of updates) {
      const chart = found.get(update.name);
      if (chart && !chart.rows.isNullObject) updateChart(worksheets.items, chart, update);
    }
    await context.sync();
    return null;
  });
}

function updateChart(sheets: readonly Excel.Worksheet[], found: FoundChart, update: ChartUpdate): void {
  const { excelChart, corner, rows } = found;
  const sheet = sheets.find(({ name }) => name === found.sheet);
  const drawn = chartOf(sheets, found);
  if (sheet === undefined || drawn === null) return;
  if ("sentence" in update) {
    sheet.getRange(placeBlock("A1:A2", corner)).values = [[update.sentence], [""]];
    drawn.title.text = update.sentence;
    return;
  }
  const { spec } = update;
  const series = excelChart
    .series(spec)
    .flatMap((planned) => drawn.series.items.find(({ name }) => isPlanned(name, planned.name)) ?? []);
  if (series.length < excelChart.series(spec).length) return;
  const capacity = rows.rowCount - 1;
  fitBlock(sheet, excelChart, spec, { corner, capacity });
  fitChart(drawn, series, { excelChart, spec, capacity }, rows);
}

/** The native chart, by name: on the sheet of its cells or wherever it was moved; null if it is gone. */
function chartOf(sheets: readonly Excel.Worksheet[], { sheet, chart }: FoundChart): Excel.Chart | null {
  const own = sheets.filter(({ name }) => name === sheet);
  for (const { charts } of [...own, ...sheets]) {
    const found = charts.items.find(({ name }) => name === chart);
    if (found !== undefined) return found;
  }
  return null;
}
