import type { PlacedChart } from "../actions/ports";
import { parseArea } from "../domain/cell-area";
import { chartOfRows, marksChart } from "./chart-names";
import { findExcelChart } from "./charts/index";
import type { ExcelChart } from "./excel-chart";
import { readParameters } from "./parameter-rows";
import type { Corner } from "./place-block";

/** One of our charts, with its cells. */
export interface FoundChart extends PlacedChart {
  readonly excelChart: ExcelChart;
  /** The chart's name on its sheet. */
  readonly chart: string;
  /** The first of its cells. */
  readonly corner: Corner;
  /** The rows it draws, with their heading and with the row count loaded; a null object if they were deleted. */
  readonly rows: Excel.Range;
}

/**
 * Our charts in the workbook, found by name even if they were moved. Leaves out kinds that only a newer Yardstick
 * knows. Two round trips.
 */
export async function findCharts(context: Excel.RequestContext): Promise<readonly FoundChart[]> {
  const { names } = context.workbook;
  names.load({ name: true });
  await context.sync();

  const marks = new Map(names.items.filter(({ name }) => marksChart(name)).map((item) => [item.name, item]));
  const found = names.items.flatMap((item) => {
    const drawn = chartOfRows(item.name);
    const excelChart = drawn && findExcelChart(drawn.kind);
    const mark = drawn && marks.get(drawn.name);
    if (!drawn || !excelChart || !mark) return [];
    // Null objects if the cells were deleted.
    const parameters = mark.getRangeOrNullObject().load({ values: true, address: true });
    return [{ drawn, excelChart, parameters, rows: item.getRangeOrNullObject().load({ rowCount: true }) }];
  });
  await context.sync();

  return found.flatMap(({ drawn, excelChart, parameters, rows }): FoundChart[] => {
    if (parameters.isNullObject) return [];
    const { sheet, cells } = splitAddress(parameters.address);
    const { left, top } = parseArea(cells) ?? { left: 0, top: 0 };
    const values = parameters.values.map((row) => String(row[1] ?? "").trim());
    const said = { ...drawn, sheet, parameters: readParameters(excelChart.chart, values) };
    return [{ ...said, excelChart, rows, corner: { left, top: Math.max(0, top - rowsAbove) } }];
  });
}

/** How many rows below a chart's first cell its parameters begin. */
export const rowsAbove = 3;

/** The sheet and the cells of an address such as 'Yardstick chart 1'!A4:B7. */
function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: address.slice(at + 1),
  };
}
