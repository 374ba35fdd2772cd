import type { CellContent } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { enterContent } from "./restore-cells";

/** Writes a formula and the number format into a cell. One round trip. @returns the content as Excel then gives it */
export function writeCell(place: CellPlace, content: CellContent): Promise<Result<CellContent["content"]>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
    enterContent(cell, content);
    cell.load({ formulas: true });
    await context.sync();
    return cell.formulas[0]?.[0] as CellContent["content"];
  });
}
