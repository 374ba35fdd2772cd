import { type CellArea, formatArea } from "../cell-area";
import { moveFormula } from "../move-formula";
import type { FrozenBlock } from "./freezes-xml";
import type { SheetCell } from "./kept-formula";

/** A formula to freeze, and the cells that it fills, its own among them; null if it fills only its own. */
export interface BlockCell extends SheetCell {
  readonly formula: string;
  readonly area: CellArea | null;
}

/**
 * Joins formulas into blocks: those one below the other that say the same, each about its own row.
 *
 * @returns the blocks, and for each cell, in the order given, in which it is
 */
export function frozenBlocks(
  cells: readonly BlockCell[],
  releaseOf: (formula: string) => number | null,
): { readonly blocks: readonly FrozenBlock[]; readonly blockOf: readonly number[] } {
  const order = [...cells.keys()].sort((a, b) => {
    const [one, other] = [cells[a], cells[b]];
    if (one === undefined || other === undefined) return 0;
    const sheets = one.sheet < other.sheet ? -1 : Number(one.sheet > other.sheet);
    return sheets || one.column - other.column || one.row - other.row;
  });
  const open: { first: BlockCell; last: BlockCell }[] = [];
  const blockOf = cells.map(() => 0);
  for (const at of order) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const block = open.at(-1);
    const follows =
      block?.first.sheet === cell.sheet &&
      block.first.column === cell.column &&
      block.last.row === cell.row - 1 &&
      block.last.area === null &&
      cell.area === null &&
      moveFormula(block.first.formula, cell.row - block.first.row, 0) === cell.formula;
    if (follows) block.last = cell;
    else open.push({ first: cell, last: cell });
    blockOf[at] = open.length - 1;
  }
  const blocks = open.map(({ first, last }) => ({
    sheet: first.sheet,
    cells: formatArea({ top: first.row, left: first.column, bottom: last.row, right: first.column }),
    formula: first.formula,
    filled: first.area && formatArea(first.area),
    release: releaseOf(first.formula),
  }));
  return { blocks, blockOf };
}
