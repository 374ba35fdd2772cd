import type { ChartCells } from "../actions/ports";
import type { Result } from "../domain/result";
import { dataBlockAt } from "./chart-data-place";
import { findCharts, type FoundChart } from "./find-charts";
import { inExcel } from "./in-excel";
import { parameterRows } from "./parameter-rows";

/** Our charts in the workbook with their cells. Two round trips. */
export function readChartCells(): Promise<Result<readonly ChartCells[]>> {
  return inExcel(async (context) => (await findCharts(context)).map(cellsOf));
}

function cellsOf(found: FoundChart): ChartCells {
  const { name, sheet, kind, parameters, isStale, isBroken, report, chart, cells, data, followed, contents } = found;
  return {
    name,
    sheet,
    kind,
    parameters,
    isStale,
    ...(isBroken && { isBroken }),
    report,
    chart,
    cells: { sheet, area: cells },
    // Charts from earlier versions have theirs below them, among the user's own.
    data:
      found.hasSheetOfData && !found.rows.isNullObject
        ? { sheet: data.sheet, area: dataBlockAt({ ...cells, left: data.corner.left }) }
        : null,
    rows: parameterRows(followed.chart, parameters).map((row, at) => ({ ...row, content: contents[at] ?? "" })),
  };
}
