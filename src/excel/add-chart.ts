import type { ChartPlace, PlacedChart } from "../actions/ports";
import { columnLetters, formatArea } from "../domain/cell-area";
import type { ChartSpec } from "../domain/charts/chart-spec";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { chartNames, freeChartNumber } from "./chart-names";
import { dataPlaceIn, freeDataPlace } from "./chart-data-place";
import { findExcelChart } from "./charts/index";
import { chartSize, drawChart } from "./draw-chart";
import type { ExcelChart } from "./excel-chart";
import { type CellsPlace, fillCells, fillData, fitChoices, fitData } from "./fill-cells";
import { findCharts, type FoundChart } from "./find-charts";
import { inExcel } from "./in-excel";
import { parameterRows } from "./parameter-rows";
import { type BegunChart, removeBegunChart } from "./remove-begun-chart";
import { setChartPage } from "./set-chart-page";

/**
 * Adds a chart: the cells that say what it compares with the native chart below them, and the cells it is drawn from on
 * the sheet of chart data. A few round trips, whatever the size. If Excel refuses any part, everything is removed again.
 *
 * @throws RangeError for a kind of chart that we can't draw, which would be our mistake
 */
export async function addChart(spec: ChartSpec, place: ChartPlace): Promise<Result<PlacedChart>> {
  const excelChart = findExcelChart(spec.kind);
  if (excelChart === null) throw new RangeError(`There is no chart of the kind ${spec.kind}.`);
  const said = parameterRows(excelChart.chart, spec.parameters);
  let begun: BegunChart | null = null;
  const added = await inExcel(async (context): Promise<PlacedChart | Taken> => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    const open = worksheets.getActiveWorksheet().load({ name: true });
    const selected = context.workbook.getActiveCell().load({ rowIndex: true, columnIndex: true });
    const wanted = selected.getResizedRange(said.length - 1, 1).load({ formulas: true, address: true });
    await context.sync();
    const sheetNames = worksheets.items.map(({ name }) => name);
    const ours = chartNames(freeChartNumber([...sheetNames, ...names.items.map(({ name }) => name)]), spec.kind);
    const isOwnSheet = place === "new sheet";
    if (!isOwnSheet && wanted.formulas.flat().some((formula) => formula !== "")) return { filled: wanted.address };
    const data = freeDataPlace(sheetNames, names.items);
    const charts = isOwnSheet ? [] : await findCharts(context);

    const sheetName = isOwnSheet ? ours.sheet : open.name;
    const corner = isOwnSheet ? { left: 0, top: 0 } : { left: selected.columnIndex, top: selected.rowIndex };
    begun = { ...ours, sheetName, isOwnSheet, corner, count: said.length, data };
    const cellsPlace: CellsPlace = {
      sheet: isOwnSheet ? worksheets.add(ours.sheet) : open,
      sheetName,
      corner,
      chart: ours.chart,
      cellFor: sharedCell(charts.filter((chart) => chart.sheet === sheetName)),
    };
    const dataPlace = dataPlaceIn(worksheets, data);
    const { cells, rows } = fill(excelChart, spec, cellsPlace, dataPlace);
    names.add(ours.name, cells, "Yardstick: what the chart compares");
    names.add(ours.rows, rows, "Yardstick: what the chart draws");
    const first = { row: corner.top + said.length + 1, column: corner.left };
    drawChart(cellsPlace.sheet, { excelChart, spec, name: ours.chart }, rows, dataPlace, (drawn) => {
      drawn.setPosition(formatArea({ top: first.row, bottom: first.row, left: first.column, right: first.column }));
      drawn.width = chartSize.width;
      drawn.height = chartSize.height;
    });
    if (isOwnSheet) setChartPage(cellsPlace.sheet, first.row);
    cellsPlace.sheet.activate();
    // The cell to change, below which the chart is in view.
    cells.getCell(spec.parameters.indicators.length, 1).select();
    await context.sync();
    return {
      name: ours.name,
      sheet: sheetName,
      kind: spec.kind,
      parameters: spec.parameters,
      report: null,
      isStale: false,
    };
  });
  if (!added.ok && begun !== null) await removeBegunChart(begun);
  if (!added.ok) return added;
  return "filled" in added.value
    ? fail(problem("workbook-refused", { detail: placeTaken(added.value.filled) }))
    : succeed(added.value);
}

function placeTaken(address: string): string {
  return `the chart's lists would go into ${address}, which is not empty. Select a cell with empty cells below it and beside it, or put the chart on a new sheet.`;
}

function fill(
  excelChart: ExcelChart,
  spec: ChartSpec,
  cellsPlace: CellsPlace,
  dataPlace: ReturnType<typeof dataPlaceIn>,
): { readonly cells: Excel.Range; readonly rows: Excel.Range } {
  const cells = fillCells(excelChart, spec, cellsPlace);
  const rows = fillData(excelChart, spec, dataPlace, cellsPlace);
  fitData(dataPlace.sheet, excelChart, spec, { corner: dataPlace.corner, capacity: spec.capacity });
  fitChoices(cells, excelChart, spec, dataPlace);
  return { cells, rows };
}

/**
 * The cell of an earlier chart on the sheet that says the same, so that one cell changes both. Null if there is none.
 */
function sharedCell([first]: readonly FoundChart[]): CellsPlace["cellFor"] {
  if (first === undefined) return () => null;
  const said = parameterRows(first.followed.chart, first.parameters);
  return ({ role, value }) => {
    const at = said.findIndex((each) => each.role === role && each.value === value);
    const { left, top } = first.cells;
    return at < 0 ? null : `$${columnLetters(left + 1)}$${top + at + 1}`;
  };
}

/** The cells at the selection hold something of the user's. */
interface Taken {
  readonly filled: string;
}
