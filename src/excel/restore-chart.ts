import type { ChangedChart } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { enterContent } from "./restore-cells";

/**
 * Writes back what was in the cells that say what a chart compares. Two round trips.
 *
 * @returns the cells that hold something else by now, and stay as they are
 */
export function restoreChart({ name, cells: changed }: ChangedChart): Promise<Result<readonly CellPlace[]>> {
  return inExcel(async (context) => {
    const range = context.workbook.names
      .getItem(name)
      .getRange()
      .load({ worksheet: { name: true } });
    const cells = changed.map((one) => ({
      ...one,
      cell: range.getCell(one.row, 1).load({ formulas: true, address: true }),
    }));
    await context.sync();
    const left = cells.filter(({ cell, after }) => cell.formulas[0]?.[0] !== after);
    for (const { cell, before } of cells.filter((one) => !left.includes(one))) enterContent(cell, before);
    await context.sync();
    return left.map(({ cell }) => ({
      sheet: range.worksheet.name,
      cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    }));
  });
}
