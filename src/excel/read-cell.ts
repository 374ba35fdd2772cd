import type { SheetCell } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import type { Result } from "../domain/result";
import { dataSheetName } from "./chart-names";
import { findingsSheetName } from "./findings-table";
import { inExcel } from "./in-excel";
import { isStillBusy } from "./is-still-busy";
import { loadCell } from "./load-cell";
import { reportSheetPrefix } from "./reports/report-names";

/**
 * A cell with what it shows, and what its sheet says of itself; null for the active cell, with the chart that is selected. One round trip, whatever the
 * size of the workbook.
 */
export function readCell(place: CellPlace | null): Promise<Result<SheetCell>> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const cell =
      place === null ? workbook.getActiveCell() : workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    const read = loadCell(cell);
    cell.load({ address: true, text: true, valueTypes: true });
    const sheet = place === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(place.sheet);
    sheet.load({ name: true, charts: { name: true } });
    const head = sheet.getRange("A1:A2").load({ values: true });
    const chart = place === null ? workbook.getActiveChartOrNullObject().load({ name: true }) : null;
    const parent = knowsSpills() ? cell.getSpillParentOrNullObject().load({ address: true, formulas: true }) : null;
    await context.sync();

    const text = cell.text[0]?.[0] ?? "";
    const at = cellIn(cell.address);
    const spillsFrom = parent === null || parent.isNullObject ? null : parent;
    return {
      ...read(),
      place: { sheet: sheet.name, cell: at },
      value: cell.values[0]?.[0] as string | number | boolean,
      text,
      isBusy: isStillBusy(text),
      isError: cell.valueTypes[0]?.[0] === Excel.RangeValueType.error && !isStillBusy(text),
      spilled:
        spillsFrom === null || cellIn(spillsFrom.address) === at
          ? null
          : { cell: cellIn(spillsFrom.address), formula: String(spillsFrom.formulas[0]?.[0]) },
      head: [String(head.values[0]?.[0]), String(head.values[1]?.[0])],
      charts: sheet.charts.items.map(({ name }) => name),
      sheetOf: sheetOf(sheet.name, String(head.values[0]?.[0])),
      chart: chart === null || chart.isNullObject ? null : chart.name,
    };
  });
}

/** "C7" for "'My sheet'!C7". */
function cellIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function sheetOf(name: string, title: string): SheetCell["sheetOf"] {
  if (name.startsWith(dataSheetName)) return "chart data";
  if (name.startsWith(reportSheetPrefix)) return "report";
  return title === findingsSheetName ? "findings" : null;
}

function knowsSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}
