import type { HeldCell, WrittenCell } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import { isTextFormat } from "../domain/number-format/is-text-format";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { loadCell } from "./load-cell";

/**
 * Formats to replace with the figure's own. In a cell formatted as text ("@") Excel would not calculate the formula.
 */
const isUnformatted = (format: string) => format === "General" || isTextFormat(format);

/** A single call of one of our functions: replacing it with another loses nothing that a person typed. */
const ownCall = /^=CLUB\.[A-Z]+\((?:"(?:[^"]|"")*"|[^"()])*\)$/i;
/** How many characters of a cell are quoted in the question whether to replace it. */
const mostQuoted = 40;

/**
 * Writes a formula into the active cell, and the number format if the cell has none of its own. A cell that holds
 * anything but a call of ours is left as it is, unless it is the one to replace. Two round trips: the first reads the
 * present content, so that it can be restored.
 */
export function writeActiveCell(
  formula: string,
  numberFormat: string,
  replaces: CellPlace | null = null,
): Promise<Result<WrittenCell | HeldCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    const read = loadCell(cell);
    cell.load({ address: true });
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    await context.sync();

    const place = { sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
    const before = read();
    const holds = String(before.content).replace(/^'/, "");
    const isAgreed = replaces?.sheet === place.sheet && replaces.cell === place.cell;
    if (holds !== "" && !ownCall.test(holds) && !isAgreed) {
      return { place, holds: holds.length > mostQuoted ? `${holds.slice(0, mostQuoted)}…` : holds };
    }
    if (isUnformatted(before.numberFormat)) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula]];
    await context.sync();
    return { place, before };
  });
}
