import type { TableData } from "../../workbook-file/sheet-parts";
import { areaSize, intersectAreas } from "../model/area";
import { formatArea, parseArea } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import type { RangeTarget } from "./targets";

/** Makes cells a table in Excel's default style. They include the header row; a header alone gets one blank row. */
export function newTable(model: WorkbookModel, { sheet, area }: RangeTarget): TableData {
  const { tables = [] } = model.sheet(sheet).properties;
  const { rows, columns } = areaSize(area);
  const whole = rows === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  if (tables.some(({ reference }) => intersectAreas(whole, parseArea(reference) ?? whole))) {
    throw new ApiError("InvalidArgument", { message: "A table can't overlap another table." });
  }
  const all = model.sheets.flatMap(({ properties }) => properties.tables ?? []);
  const table: TableData = {
    id: Math.max(0, ...all.map(({ id }) => id)) + 1,
    name: freeTableName(model),
    reference: formatArea(whole),
    columns: Array.from({ length: columns }, (_, index) => ({ id: index + 1, name: `Column${index + 1}` })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  model.changeSheet(sheet, { tables: [...tables, table] });
  // Excel makes header cells text and gives blank ones a name.
  model.setCells(sheet, { ...whole, bottom: whole.top }, () => undefined);
  return table;
}

/** Whether a table or a defined name of the workbook already has this name, in upper or lower case. */
export function isNameTaken(model: WorkbookModel, name: string): boolean {
  const tables = model.sheets.flatMap(({ properties }) => properties.tables ?? []);
  return (
    model.names.find(name, null) !== null || tables.some((table) => table.name.toLowerCase() === name.toLowerCase())
  );
}

function freeTableName(model: WorkbookModel): string {
  let number = 1;
  while (isNameTaken(model, `Table${number}`)) number += 1;
  return `Table${number}`;
}
