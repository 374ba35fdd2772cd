export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Surroundings {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that fit into the view, for the Page keys. */
  readonly pageRows: number;
  /** The last row and column in use; 0, 0 for an empty sheet. */
  readonly lastUsed: CellPosition;
  isBlank(row: number, column: number): boolean;
  /** Whether a row is not shown. */
  isHidden(row: number): boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key moves the active cell, as in Excel; null for a key that does not move. Arrows go one cell, with Ctrl to
 * the edge of the data; Home to the row's start, with Ctrl to A1; Ctrl+End to the last cell in use; Page keys a screen.
 */
export function moveCell(from: CellPosition, { key, ctrlKey }: KeyPress, around: Surroundings): CellPosition | null {
  const step = steps[key];
  if (step !== undefined) return ctrlKey ? edge(from, step, around) : nextShown(from, step, around);
  switch (key) {
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case "End":
      return ctrlKey ? around.lastUsed : { row: from.row, column: around.lastUsed.column };
    case "PageDown":
      return within(from, [around.pageRows, 0], around);
    case "PageUp":
      return within(from, [-around.pageRows, 0], around);
    default:
      return null;
  }
}

/** The next cell of a row that is shown; the same cell if there is none. */
function nextShown(from: CellPosition, step: readonly [number, number], around: Surroundings): CellPosition {
  for (let cell = from; ;) {
    const next = within(cell, step, around);
    if (next.row === cell.row) return around.isHidden(next.row) && step[0] !== 0 ? from : next;
    if (!around.isHidden(next.row)) return next;
    cell = next;
  }
}

function within(from: CellPosition, [rows, columns]: readonly [number, number], around: Surroundings): CellPosition {
  return {
    row: Math.min(around.rowCount - 1, Math.max(0, from.row + rows)),
    column: Math.min(around.columnCount - 1, Math.max(0, from.column + columns)),
  };
}

/**
 * From inside a block of filled cells to its last one; from its end, or from a blank cell, to the next filled one; if
 * there is none, to the sheet's edge. Cells beyond those in use are blank, so we don't search there.
 */
function edge(from: CellPosition, step: readonly [number, number], around: Surroundings): CellPosition {
  const next = (cell: CellPosition) => nextShown(cell, step, around);
  const blank = (cell: CellPosition) => around.isBlank(cell.row, cell.column);
  const same = (a: CellPosition, b: CellPosition) => a.row === b.row && a.column === b.column;
  const beyondUse = (cell: CellPosition) =>
    (step[0] > 0 && cell.row > around.lastUsed.row) || (step[1] > 0 && cell.column > around.lastUsed.column);

  let cell = next(from);
  const insideBlock = !blank(from) && !blank(cell);
  while (insideBlock ? !blank(next(cell)) : blank(cell)) {
    const following = next(cell);
    if (same(following, cell)) return cell;
    if (beyondUse(following)) {
      return within(cell, [step[0] * around.rowCount, step[1] * around.columnCount], around);
    }
    cell = following;
  }
  return cell;
}
