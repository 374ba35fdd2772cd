import type { ChartSpec } from "../domain/charts/chart-spec";
import { sheetPrefix } from "../domain/sheet-prefix";
import type { ChartForm, ExcelChart, FollowedChart, PlannedSeries } from "./excel-chart";
import type { DataPlace } from "./fill-cells";
import { placeBlock } from "./place-block";

/** Where a native chart is: the top left corner and the size, in points. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As large as fits an A4 landscape page with Excel's usual margins. */
export const chartSize = { width: 708, height: 435 } as const;

/**
 * Draws a native chart from the rows. We give every series its range; Excel would guess it from the cells' values,
 * which are still being calculated. Its titles show cells, so that they are never about other figures.
 *
 * @param rows the drawn rows with their heading
 * @param place puts it in its place
 */
export function drawChart(
  sheet: Excel.Worksheet,
  { excelChart, spec, name }: { readonly excelChart: ExcelChart; readonly spec: ChartSpec; readonly name: string },
  rows: Excel.Range,
  data: DataPlace,
  place: (drawn: Excel.Chart) => void,
): void {
  const form = excelChart.form(spec);
  const drawn = sheet.charts.add(form.type, rows.getCell(0, 1).getResizedRange(1, 0), "Columns");
  drawn.name = name;
  place(drawn);
  const cell = (address: string) =>
    `=${sheetPrefix(data.sheetName)}${placeBlock(address, data.corner).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
  drawn.title.setFormula(cell(excelChart.titles.title));
  drawn.axes[form.below].title.setFormula(cell(excelChart.titles.note));
  form.look(drawn);
  const series = form.series(spec).map(({ look }, at) => {
    const one = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add();
    look(one);
    return one;
  });
  fitChart(drawn, series, { followed: excelChart, form, spec, capacity: spec.capacity }, rows);
}

/**
 * Adapts a chart to its current figures: its texts, and the ranges of its series.
 *
 * @param series as the form plans them, in that order
 */
export function fitChart(
  drawn: Excel.Chart,
  series: readonly Excel.ChartSeries[],
  {
    followed,
    form,
    spec,
    capacity,
  }: {
    readonly followed: FollowedChart;
    readonly form: ChartForm;
    readonly spec: ChartSpec;
    readonly capacity: number;
  },
  rows: Excel.Range,
): void {
  fitValueAxis(drawn, followed, spec);
  // Keep one row even without figures, so that the series have a range.
  const count = Math.max(Math.min(followed.rowsDrawn(spec), capacity), 1);
  form.series(spec).forEach((planned, at) => {
    const one = series[at];
    if (one === undefined) return;
    one.name = planned.name;
    one.setValues(rows.getCell(1, planned.column).getResizedRange(count - 1, 0));
    one.setXAxisValues(rows.getCell(1, 0).getResizedRange(count - 1, 0));
    if (followed.hasLinkedTitles && planned.role !== undefined) labelPoints(one, planned, spec, count);
  });
  form.fit?.(drawn, spec);
}

function fitValueAxis(drawn: Excel.Chart, { hasLinkedTitles }: FollowedChart, spec: ChartSpec): void {
  const [{ title, minimum, step, tickFormat }] = spec.axes;
  const { valueAxis } = drawn.axes;
  // Empty text lets Excel choose.
  valueAxis.minimum = minimum ?? "";
  if (hasLinkedTitles) {
    valueAxis.majorUnit = step ?? "";
    valueAxis.numberFormat = tickFormat;
    return;
  }
  drawn.title.text = spec.title;
  valueAxis.title.text = title;
}

/** Lets some points of a line say what it is, in place of those that did before. */
function labelPoints(series: Excel.ChartSeries, { role, look }: PlannedSeries, spec: ChartSpec, count: number): void {
  series.hasDataLabels = false;
  look(series);
  for (const { row, isAbove } of spec.pointLabels.filter((label) => label.series === role && label.row < count)) {
    const point = series.points.getItemAt(row);
    point.hasDataLabel = true;
    point.dataLabel.showSeriesName = true;
    point.dataLabel.showValue = true;
    point.dataLabel.separator = " ";
    point.dataLabel.position = isAbove ? "Top" : "Bottom";
    point.dataLabel.format.font.size = 9;
    point.dataLabel.format.font.bold = true;
  }
}
