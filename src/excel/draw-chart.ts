import type { ChartSpec } from "../domain/charts/chart-spec";
import type { ExcelChart } from "./excel-chart";

/**
 * Draws a native chart from the rows. We give every series its range; Excel would guess it from the cells' values,
 * which are still being calculated.
 *
 * @param rows the drawn rows with their heading
 * @param frame the first and the last cell that it covers
 */
export function drawChart(
  sheet: Excel.Worksheet,
  { excelChart, spec, name }: { readonly excelChart: ExcelChart; readonly spec: ChartSpec; readonly name: string },
  rows: Excel.Range,
  frame: readonly [string, string],
): void {
  const drawn = sheet.charts.add(excelChart.type, rows.getCell(0, 1).getResizedRange(1, 0), "Columns");
  drawn.name = name;
  drawn.setPosition(frame[0], frame[1]);
  excelChart.look(drawn);
  const series = excelChart.series(spec).map(({ look }, at) => {
    const one = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add();
    look(one);
    return one;
  });
  fitChart(drawn, series, { excelChart, spec, capacity: spec.capacity }, rows);
}

/**
 * Adapts a chart to its current figures: its texts, and the ranges of its series.
 *
 * @param series as the kind plans them, in that order
 */
export function fitChart(
  drawn: Excel.Chart,
  series: readonly Excel.ChartSeries[],
  {
    excelChart,
    spec,
    capacity,
  }: { readonly excelChart: ExcelChart; readonly spec: ChartSpec; readonly capacity: number },
  rows: Excel.Range,
): void {
  const [valueAxis] = spec.axes;
  drawn.title.text = spec.title;
  drawn.axes.valueAxis.title.text = valueAxis.title;
  // Empty text lets Excel choose.
  drawn.axes.valueAxis.minimum = valueAxis.minimum ?? "";
  // Keep one row even without figures, so that the series have a range.
  const height = Math.max(Math.min(spec.rows, capacity), 1) - 1;
  excelChart.series(spec).forEach(({ name, column }, at) => {
    const one = series[at];
    if (one === undefined) return;
    one.name = name;
    one.setValues(rows.getCell(1, column).getResizedRange(height, 0));
    one.setXAxisValues(rows.getCell(1, 0).getResizedRange(height, 0));
  });
  excelChart.fit?.(drawn, spec);
}
