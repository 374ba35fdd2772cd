import { colours } from "./chart-parts/colours";
import { columnLetters, parseArea } from "../domain/cell-area";
import type { ChartAxis, ChartLabel, DescribedChart } from "../domain/charts/chart-spec";
import { reportType } from "../domain/reports/page-size";
import { sheetPrefix } from "../domain/sheet-prefix";
import type { ChartForm, ExcelChart, FollowedChart, PlannedSeries } from "./excel-chart";
import type { DataPlace } from "./fill-cells";
import { placeBlock } from "./place-block";

/** What drawing needs to know of how a kind is put into a workbook. */
export type FittedChart = Pick<FollowedChart, "hasLinkedTitles" | "rowsDrawn" | "rows">;

/** A chart to draw: how, what it says, and what it is called on its sheet. */
export interface DrawnChart {
  readonly excelChart: FittedChart & Pick<ExcelChart, "form" | "titles">;
  readonly spec: DescribedChart;
  readonly name: string;
  /** Whether it is one of the charts of a report, whose page says some of what it says alone. */
  readonly isOfReport?: boolean;
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
  { excelChart, spec, name, isOfReport = false }: DrawnChart,
  rows: Excel.Range,
  data: DataPlace,
  place: (drawn: Excel.Chart) => void,
): void {
  const form = excelChart.form(spec);
  const drawn = sheet.charts.add(form.type, rows.getCell(0, 1).getResizedRange(1, 0), "Columns");
  drawn.name = name;
  place(drawn);
  drawn.title.setFormula(linkTo(excelChart.titles.title, data));
  drawn.axes[form.below].title.setFormula(linkTo(excelChart.titles.note, data));
  form.look(drawn);
  if (isOfReport) lookAsInReport(drawn, form, spec);
  const series = form.series(spec).map(({ look }, at) => {
    const one = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add();
    look(one);
    return one;
  });
  const capacity = spec.capacity;
  fitChart(drawn, series, { followed: excelChart, form, spec, capacity, isOfReport }, rows, data);
}

/**
 * In a report the note stands on the page, unless it also says what the axis above it is, and the title is smaller, as
 * charts are.
 */
function lookAsInReport(drawn: Excel.Chart, form: ChartForm, { axes }: DescribedChart): void {
  drawn.title.format.font.size = reportType.chartTitle;
  if (axes.length === 1) drawn.axes[form.below].title.visible = false;
}

/** A formula that shows a cell of those that a chart is drawn from. */
function linkTo(address: string, { sheetName, corner }: Pick<DataPlace, "sheetName" | "corner">): string {
  return `=${sheetPrefix(sheetName)}${placeBlock(address, corner).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
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
    isOfReport,
  }: {
    readonly followed: FittedChart;
    readonly form: ChartForm;
    readonly spec: DescribedChart;
    readonly capacity: number;
    readonly isOfReport: boolean;
  },
  rows: Excel.Range,
  data: Pick<DataPlace, "sheetName" | "corner">,
): void {
  fitValueAxes(drawn, followed, spec);
  // Keep one row even without figures, so that the series have a range.
  const count = Math.max(Math.min(followed.rowsDrawn(spec), capacity), 1);
  form.series(spec).forEach((planned, at) => {
    const one = series[at];
    if (one === undefined) return;
    one.name = planned.name;
    one.setValues(rows.getCell(1 + (planned.down ?? 0), planned.column).getResizedRange(count - 1, 0));
    one.setXAxisValues(rows.getCell(1, planned.across ?? 0).getResizedRange(count - 1, 0));
    if (followed.hasLinkedTitles && planned.role !== undefined) {
      labelPoints(one, planned, { spec, count, cellOf: cellsIn(followed, data) });
    }
  });
  form.fit?.(drawn, spec, isOfReport);
}

function fitValueAxes(drawn: Excel.Chart, { hasLinkedTitles }: FittedChart, spec: DescribedChart): void {
  const [upwards, across] = spec.axes;
  const { valueAxis, categoryAxis } = drawn.axes;
  if (!hasLinkedTitles) {
    // Empty text lets Excel choose.
    valueAxis.minimum = upwards.minimum ?? "";
    drawn.title.text = spec.title;
    valueAxis.title.text = upwards.title;
    return;
  }
  fitAxis(valueAxis, upwards);
  if (across === undefined) return;
  // With values along both, Excel calls the horizontal one the category axis. The note below it says what it shows.
  fitAxis(categoryAxis, across);
  valueAxis.title.text = upwards.title;
}

function fitAxis(axis: Excel.ChartAxis, { minimum, maximum, step, tickFormat }: ChartAxis): void {
  axis.minimum = minimum ?? "";
  if (maximum !== undefined) axis.maximum = maximum;
  axis.majorUnit = step ?? "";
  axis.numberFormat = tickFormat;
}

/** A formula that shows a cell of the drawn rows, by its row and column, counting from 0. */
function cellsIn(followed: FittedChart, data: Pick<DataPlace, "sheetName" | "corner">) {
  const { top, left } = parseArea(followed.rows(1)) ?? { top: 0, left: 0 };
  return (row: number, column: number) => linkTo(`${columnLetters(left + column)}${top + row + 2}`, data);
}

const sides = {
  above: "Top",
  below: "Bottom",
  left: "Left",
  right: "Right",
  inside: "Center",
  "inside end": "InsideEnd",
  "inside base": "InsideBase",
} as const satisfies Record<ChartLabel["side"], string>;

/** Lets some points say what they are, in place of those that did before. */
function labelPoints(
  series: Excel.ChartSeries,
  { role, labels, look, isOwn }: PlannedSeries,
  {
    spec,
    count,
    cellOf,
  }: {
    readonly spec: DescribedChart;
    readonly count: number;
    readonly cellOf: (row: number, column: number) => string;
  },
): void {
  series.hasDataLabels = false;
  look(series);
  for (const { row, side, text, isValueOnly } of spec.pointLabels.filter(
    (label) => label.series === role && label.row < count,
  )) {
    const point = series.points.getItemAt(row);
    point.hasDataLabel = true;
    const { dataLabel } = point;
    if (labels !== undefined) dataLabel.formula = cellOf(row + (labels.down ?? 0), labels.column);
    else if (text !== undefined) dataLabel.text = text;
    else {
      dataLabel.showSeriesName = isValueOnly !== true;
      dataLabel.showValue = true;
      dataLabel.separator = " ";
    }
    dataLabel.position = sides[side];
    // Lines and other marks run through a label that stands beside its point.
    if (!side.startsWith("inside")) dataLabel.format.fill.setSolidColor(colours.nothing);
    dataLabel.format.font.size = labels?.isQuiet ? 8 : 9;
    dataLabel.format.font.bold = labels?.isQuiet !== true && isValueOnly !== true;
    if (labels !== undefined || isOwn) {
      dataLabel.format.font.color = labels?.isQuiet ? colours.note : colours.own;
    }
  }
}
