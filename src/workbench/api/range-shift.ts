import { areaSize, isWholeColumns, isWholeRows } from "../model/area";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import type { RangeTarget } from "./targets";

/** Inserts entire rows or columns at the range. We have not built inserting part of a row or column. */
export function insertCells(model: WorkbookModel, { sheet, area }: RangeTarget): void {
  const { rows, columns } = areaSize(area);
  if (isWholeRows(area)) model.insertRows(sheet, area.top, rows);
  else if (isWholeColumns(area)) model.insertColumns(sheet, area.left, columns);
  else throw onlyEntire("insert");
}

/** Deletes entire rows or columns. We have not built deleting part of a row or column. */
export function deleteCells(model: WorkbookModel, { sheet, area }: RangeTarget): void {
  const { rows, columns } = areaSize(area);
  if (isWholeRows(area)) model.deleteRows(sheet, area.top, rows);
  else if (isWholeColumns(area)) model.deleteColumns(sheet, area.left, columns);
  else throw onlyEntire("delete");
}

function onlyEntire(member: string): ApiError {
  return new ApiError("ApiNotFound", {
    message: `In this host Range.${member} works on entire rows and columns only; use getEntireRow or getEntireColumn.`,
  });
}
