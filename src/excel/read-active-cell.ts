import type { CellContent } from "../actions/ports";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { loadCell } from "./load-cell";

/** The content of the active cell. One round trip. */
export function readActiveCell(): Promise<Result<CellContent>> {
  return inExcel(async (context) => {
    const read = loadCell(context.workbook.getActiveCell());
    await context.sync();
    return read();
  });
}
