import type { ChartUpdate } from "../actions/ports";
import { formatArea } from "../domain/cell-area";
import type { Result } from "../domain/result";
import { earlierOwn } from "./chart-parts/earlier-own";
import { findExcelChart } from "./charts/index";
import { drawChart, fitChart } from "./draw-chart";
import type { ChartForm, FollowedChart } from "./excel-chart";
import type { ChartSpec } from "../domain/charts/chart-spec";
import { fillRows, fitChoices, fitData, type DataPlace } from "./fill-cells";
import { findCharts, type FoundChart } from "./find-charts";
import { inExcel } from "./in-excel";
import { addHiddenName } from "./add-hidden-name";
import { rowsName } from "./chart-names";
import { listsCorner } from "./reports/data-cells";
import { writeTexts } from "./write-texts";

/**
 * Adapts each chart to what its cells now compare. A chart that somebody has deleted or rebuilt by hand is left alone.
 * Three round trips, however many charts there are.
 */
export function updateCharts(updates: readonly ChartUpdate[]): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const frame = { left: true, top: true, width: true, height: true };
    worksheets.load({ name: true, charts: { name: true, ...frame, series: { name: true } } });
    const found = new Map((await findCharts(context)).map((chart) => [chart.name, chart]));
    for (const update of updates) {
      const chart = found.get(update.name);
      if (chart?.isBroken) sayOnChart(worksheets.items, chart, update);
      else if (chart && !chart.rows.isNullObject) updateChart(context.workbook, worksheets.items, chart, update);
    }
    await context.sync();
    return null;
  });
}

/** Its own title in place of the cell's, because there may be other things in that cell now. */
function sayOnChart(sheets: readonly Excel.Worksheet[], found: FoundChart, update: ChartUpdate): void {
  const drawn = chartOf(sheets, found);
  if (drawn !== null && "sentence" in update) drawn.chart.title.text = update.sentence;
}

function updateChart(
  { names }: Excel.Workbook,
  sheets: readonly Excel.Worksheet[],
  found: FoundChart,
  update: ChartUpdate,
): void {
  const { followed, data, parameters } = found;
  const sheetOf = (wanted: string) => sheets.find(({ name }) => name === wanted);
  const [dataSheet, cellsSheet, drawn] = [sheetOf(data.sheet), sheetOf(found.sheet), chartOf(sheets, found)];
  if (dataSheet === undefined || cellsSheet === undefined || drawn === null) return;
  if ("sentence" in update) {
    writeTexts(dataSheet, data.corner, followed.words({ parameters, said: update.sentence }));
    if (!followed.hasLinkedTitles) drawn.chart.title.text = update.sentence;
    return;
  }
  const { spec } = update;
  const form = followed.form(spec);
  const present = formOf(drawn.chart, followed, spec);
  if (present === null) return;
  const isOfReport = found.report !== null;
  const place = {
    sheet: dataSheet,
    sheetName: data.sheet,
    corner: data.corner,
    ...(isOfReport && { lists: listsCorner }),
  };
  const { rows, capacity } = isOfReport ? withRoom(names, found, spec, place) : roomOf(found);
  fitData(dataSheet, followed, spec, { corner: data.corner, capacity });
  if (found.hasSheetOfData && !isOfReport)
    fitChoices(cellsSheet.getRange(formatArea(found.cells)), followed, spec, place);
  if (present.form === form) {
    fitChart(drawn.chart, present.series, { followed, form, spec, capacity, isOfReport }, rows, place);
    return;
  }
  // Excel does not turn bars into columns with lines, so the chart is drawn again where it is.
  const excelChart = findExcelChart(found.kind);
  if (excelChart === null) return;
  const { name, left, top, width, height } = drawn.chart;
  drawn.chart.delete();
  drawChart(drawn.sheet, { excelChart, spec: { ...spec, capacity }, name, isOfReport }, rows, place, (again) => {
    Object.assign(again, { left, top, width, height });
  });
}

function roomOf({ rows }: FoundChart) {
  return { rows, capacity: rows.rowCount - 1 };
}

/** The rows of a report's chart, which has room only for those that it drew when it was made; more if it needs more now. */
function withRoom(names: Excel.NamedItemCollection, found: FoundChart, { rows: needed }: ChartSpec, place: DataPlace) {
  const room = roomOf(found);
  const excelChart = findExcelChart(found.kind);
  if (needed <= room.capacity || excelChart === null) return room;
  const rows = fillRows(excelChart, needed, place);
  const name = rowsName(found.name, found.kind);
  names.getItem(name).delete();
  addHiddenName(names, name, rows, "what the chart draws");
  return { rows, capacity: needed };
}

/** The native chart, by name: on the sheet of its cells or wherever it was moved; null if it is gone. */
function chartOf(sheets: readonly Excel.Worksheet[], { sheet, chart }: FoundChart) {
  const own = sheets.filter(({ name }) => name === sheet);
  for (const each of [...own, ...sheets]) {
    const found = each.charts.items.find(({ name }) => name === chart);
    if (found !== undefined) return { chart: found, sheet: each };
  }
  return null;
}

/** The form that the chart has now, with its series; null if it was rebuilt by hand. The richest, as one may have all of another's. */
function formOf(drawn: Excel.Chart, { forms }: FollowedChart, spec: ChartSpec) {
  const matching = forms.flatMap((form) => {
    const series = seriesOf(drawn, form, spec);
    return series === null ? [] : [{ form, series }];
  });
  return matching.sort((one, other) => other.series.length - one.series.length)[0] ?? null;
}

/**
 * The chart's series as the form plans them, found by name; null if one is missing. One's own has had another name if
 * another authority is highlighted now: it is then the only one left. Series named after what is compared are found by
 * their place.
 */
function seriesOf(drawn: Excel.Chart, form: ChartForm, spec: ChartSpec): readonly Excel.ChartSeries[] | null {
  const planned = form.series(spec);
  const { items } = drawn.series;
  if (planned.every(({ isRenamed }) => isRenamed)) return items.length === planned.length ? items : null;
  const others = new Set(planned.flatMap(({ name, isOwn }) => (isOwn ? [] : [name])));
  const left = items.filter(({ name }) => !others.has(name));
  const found = planned.map(({ name, isOwn }) => {
    if (!isOwn) return items.find((one) => one.name === name);
    const marked = name.endsWith(earlierOwn) ? left.filter((one) => one.name.endsWith(earlierOwn)) : left;
    return left.find((one) => one.name === name) ?? (marked.length === 1 ? marked[0] : undefined);
  });
  const whole = found.filter((one) => one !== undefined);
  return whole.length === planned.length ? whole : null;
}
