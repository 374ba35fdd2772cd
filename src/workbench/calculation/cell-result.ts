import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellErrorCode, CellResult } from "../../workbook-file/workbook-data";

const shownAs: ReadonlyMap<string, CellErrorCode> = new Map(
  Object.entries({
    "#N/A": "#N/A",
    "#VALUE!": "#VALUE!",
    "#REF!": "#REF!",
    "#DIV/0!": "#DIV/0!",
    "#NUM!": "#NUM!",
    "#NAME?": "#NAME?",
    "#NULL!": "#NULL!",
    "#SPILL!": "#SPILL!",
    "#CALC!": "#CALC!",
    // Errors of the engine that Excel does not have.
    "#ERROR!": "#VALUE!",
    "#CYCLE!": "#REF!",
    "#GETTING_DATA": "#BUSY!",
  }),
);

/** Whether the engine can calculate with errors of this kind. */
export function isKnownError(error: string): boolean {
  return shownAs.has(error);
}

/** What Excel would show for a value the engine calculated: a formula shows 0, never blank. */
export function cellResult(cell: Nullable<ICellData>): CellResult {
  const value = cell?.v ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== "string") return value;
  const error = shownAs.get(value);
  return error === undefined ? value : { error };
}
