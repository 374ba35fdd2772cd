import type { CellResult } from "../../workbook-file/workbook-data";
import type { CellChange } from "../calculation";
import { cellKey, cellOfKey } from "./cell-key";

export interface ShownCell {
  readonly result: CellResult;
  readonly spilled: boolean;
  readonly spill?: CellChange["spill"];
}

/** Sheet → cell key → what the cell shows; formulas and spilled values only. */
export type ShownSheets = ReadonlyMap<string, ReadonlyMap<number, ShownCell>>;

/** Remembers what was reported, so that only differences are reported next. */
export interface ShownCells {
  /** The changes since the last report; a cell that no longer shows anything is blank. */
  update(next: ShownSheets): CellChange[];
  /** The cell has a new input, so whatever it shows next must be reported. */
  forgetCell(sheet: string, row: number, column: number): void;
  forgetSheet(sheet: string): void;
  /** Cells have moved; all are reported again, because we can't know what moved with them. */
  move(sheet: string, place: (row: number, column: number) => { row: number; column: number } | null): void;
}

export function createShownCells(): ShownCells {
  let shown = new Map<string, Map<number, ShownCell | "unknown">>();

  return {
    update(next) {
      const changes: CellChange[] = [];
      const report = (sheet: string, key: number, cell: ShownCell) =>
        changes.push({ sheet, ...cellOfKey(key), ...cell });
      for (const [sheet, cells] of next) {
        const before = shown.get(sheet);
        for (const [key, cell] of cells) if (!sameCell(before?.get(key), cell)) report(sheet, key, cell);
      }
      for (const [sheet, cells] of shown)
        for (const key of cells.keys())
          if (next.get(sheet)?.has(key) !== true) report(sheet, key, { result: null, spilled: false });
      shown = new Map([...next].map(([sheet, cells]) => [sheet, new Map(cells)]));
      return changes;
    },
    forgetCell: (sheet, row, column) => void shown.get(sheet)?.delete(cellKey(row, column)),
    forgetSheet: (sheet) => void shown.delete(sheet),
    move(sheet, place) {
      for (const [one, cells] of shown) {
        const moved = new Map<number, "unknown">();
        for (const key of cells.keys()) {
          const { row, column } = cellOfKey(key);
          const to = one === sheet ? place(row, column) : { row, column };
          if (to !== null) moved.set(cellKey(to.row, to.column), "unknown");
        }
        shown.set(one, moved);
      }
    },
  };
}

function sameCell(a: ShownCell | "unknown" | undefined, b: ShownCell): boolean {
  if (typeof a !== "object" || a.spilled !== b.spilled) return false;
  const sameSpill = a.spill?.rows === b.spill?.rows && a.spill?.columns === b.spill?.columns;
  return sameSpill && sameResult(a.result, b.result);
}

function sameResult(a: CellResult, b: CellResult): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  return a.error === b.error && a.message === b.message;
}
