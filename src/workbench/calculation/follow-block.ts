import type { CellAddress, CellBlock } from "../calculation";
import { sheetOfReference, writtenSheetName } from "./formula-references";
import { isReferenceInside, moveReference } from "./shift-reference";

/** Whether a cell of the block's sheet is in the block. */
export function holdsCell(block: Omit<CellBlock, "sheet">, row: number, column: number): boolean {
  const [down, right] = [row - block.row, column - block.column];
  return down >= 0 && down < block.rows && right >= 0 && right < block.columns;
}

/** The sheet that references without a sheet meant when the formula was written, and the one they would mean now. */
interface Home {
  readonly written: string;
  readonly now: string;
}

/**
 * How references change when a block of cells moves over another place: to the block, they follow it; to cells that it
 * covers, they become #REF!, unless the formula moved with the block. Null leaves a reference as it is.
 */
export function followBlock(
  from: CellBlock,
  to: CellAddress,
  fromSheet: string,
  toSheet: string,
): (reference: string, home: Home, isMoved: boolean) => string | null {
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const covered = { row: to.row, column: to.column, rows: from.rows, columns: from.columns };
  return (reference, home, isMoved) => {
    const named = sheetOfReference(reference);
    const sheet = named ?? home.written;
    const written = (name: string, area: string) =>
      named === null && isSame(name, home.now) ? area : `${writtenSheetName(name)}!${area}`;
    if (isSame(sheet, fromSheet) && isReferenceInside(reference, from))
      return written(toSheet, moveReference(reference, to.row - from.row, to.column - from.column));
    if (!isMoved && isSame(sheet, toSheet) && isReferenceInside(reference, covered)) return "#REF!";
    return named === null && !isSame(home.written, home.now) ? written(home.written, reference) : null;
  };
}
