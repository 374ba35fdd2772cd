import type { ChartPlace, PlacedChart } from "../actions/ports";
import type { ChartSpec } from "../domain/charts/chart-spec";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { columnLetters, formatArea } from "../domain/cell-area";
import { chartNames, freeChartNumber } from "./chart-names";
import { findExcelChart } from "./charts/index";
import { drawChart } from "./draw-chart";
import { fillBlock, type BlockPlace } from "./fill-block";
import { findCharts, rowsAbove, type FoundChart } from "./find-charts";
import { inExcel } from "./in-excel";
import { parameterRows } from "./parameter-rows";
import type { Corner } from "./place-block";

/** Rows 4 to 27: every chart covers these. */
const [firstRow, lastRow] = [3, 26];

/** Where a chart goes, and its cells. */
interface Site extends BlockPlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly frame: readonly [string, string];
}

/**
 * Adds a chart's cells and the native chart over them, and shows them. A few round trips, whatever the size. If Excel
 * refuses any part, everything is removed again.
 *
 * @throws RangeError for a kind of chart that we can't draw, which would be our mistake
 */
export async function addChart(spec: ChartSpec, place: ChartPlace): Promise<Result<PlacedChart>> {
  const excelChart = findExcelChart(spec.kind);
  if (excelChart === null) throw new RangeError(`There is no chart of the kind ${spec.kind}.`);
  let begun: Begun | null = null;
  const added = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    const open = worksheets.getActiveWorksheet().load({ name: true });
    const used = open.getUsedRangeOrNullObject().load({ columnIndex: true, columnCount: true });
    await context.sync();
    const taken = [...worksheets.items, ...names.items].map(({ name }) => name);
    const ours = chartNames(freeChartNumber(taken), spec.kind);
    const site =
      place === "new sheet" ? newSheet(worksheets, ours.sheet) : besideOthers(open, used, await findCharts(context));
    if (site === null) return null;

    begun = { ...ours, sheet: site.sheetName, isOwnSheet: place === "new sheet", corner: site.corner };
    const { parameters, rows } = fillBlock(site.sheet, excelChart, spec, site);
    names.add(ours.name, parameters, "Yardstick: what the chart compares");
    names.add(ours.rows, rows, "Yardstick: what the chart draws");
    drawChart(site.sheet, { excelChart, spec, name: ours.chart }, rows, site.frame);
    site.sheet.activate();
    // Select the cell to change; beside other charts, where that may be off the screen, a cell that brings the whole
    // chart into view.
    if (place === "new sheet") parameters.getCell(spec.parameters.indicators.length, 1).select();
    else site.sheet.getRange(site.frame[1]).select();
    await context.sync();
    return { name: ours.name, sheet: site.sheetName, kind: spec.kind, parameters: spec.parameters };
  });
  if (!added.ok && begun !== null) await removeBegun(begun);
  if (!added.ok) return added;
  return added.value === null ? fail(problem("workbook-refused", { detail: noChartHere })) : succeed(added.value);
}

const noChartHere =
  "the open sheet has no Yardstick chart to put this one beside. Open a sheet that has one, or insert it on a new sheet.";

function newSheet(worksheets: Excel.WorksheetCollection, name: string): Site {
  return {
    sheet: worksheets.add(name),
    sheetName: name,
    corner: { left: 0, top: 0 },
    frame: ["D4", "K27"],
    cellFor: () => null,
  };
}

/** How many columns a chart covers on a sheet that already has others. */
const breadth = 10;
/** The most columns that any chart's cells take. */
const mostColumns = 12;

/**
 * To the right of everything on the open sheet: first the chart, then its cells. What it shares with the first chart
 * there is kept in the first chart's cells only, so that one cell changes both. Null if the sheet has none of our
 * charts.
 */
function besideOthers(sheet: Excel.Worksheet, used: Excel.Range, charts: readonly FoundChart[]): Site | null {
  const found = charts.filter((chart) => chart.sheet === sheet.name);
  const [first] = found;
  if (first === undefined) return null;
  const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  // A chart on its own sheet is wider than its cells.
  const left = Math.max(end, ...found.map(({ corner }) => corner.left + 11)) + 1;
  const cornerCell = (row: number, column: number) =>
    formatArea({ top: row, bottom: row, left: column, right: column });
  const { left: column, top } = first.corner;
  const said = parameterRows(first.excelChart.chart, first.parameters);
  return {
    sheet,
    sheetName: sheet.name,
    corner: { left: left + breadth + 1, top: 0 },
    frame: [cornerCell(firstRow, left), cornerCell(lastRow, left + breadth - 1)],
    cellFor({ role, value }) {
      const at = said.findIndex((each) => each.role === role && each.value === value);
      return at < 0 ? null : absolute(cornerCell(top + rowsAbove + at, column + 1));
    },
  };
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A chart that was begun: its names, where its cells are, and whether it has its own sheet. */
interface Begun extends Pick<ReturnType<typeof chartNames>, "name" | "rows" | "chart"> {
  readonly sheet: string;
  readonly isOwnSheet: boolean;
  readonly corner: Corner;
}

/** Removes what was begun. If Excel refuses this too, the user is told the first refusal. */
async function removeBegun({ name, rows, chart, sheet, isOwnSheet, corner }: Begun): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const each of [name, rows]) names.getItemOrNullObject(each).delete();
    const begun = worksheets.getItemOrNullObject(sheet);
    if (isOwnSheet) begun.delete();
    else {
      begun.charts.getItemOrNullObject(chart).delete();
      // These columns were empty before.
      const [first, last] = [corner.left, corner.left + mostColumns - 1].map(columnLetters);
      begun.getRange(`${first}:${last}`).clear();
    }
    await context.sync();
  });
}
