import type { ICellData } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { CellAddress } from "../calculation";
import { holds } from "./blocks";
import { cellKey } from "./cell-key";
import type { SheetBlock, UniverEngine } from "./univer-engine";
import type { WorkbookInputs } from "./workbook-inputs";

/** The values that array formulas spilled into other cells, and what changed since the last check. */
export interface Spills {
  /** Sheet → cell key → the spilled value and the key of the cell whose formula spilled it. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, { readonly value: ICellData; readonly anchor: number }>>;
  /** Array formulas whose range is blocked, by something in the way or by the end of the sheet. */
  readonly blocked: readonly SheetBlock[];
}

export const noSpills: Spills = { values: new Map(), blocked: [] };

export function readSpills(engine: UniverEngine, inputs: WorkbookInputs): Spills {
  const values = new Map<string, Map<number, { value: ICellData; anchor: number }>>();
  const blocked: SheetBlock[] = [];
  for (const range of engine.arrayRanges()) {
    const anchor = cellKey(range.startRow, range.startColumn);
    const content = inputs.sheets.get(range.sheet)?.content;
    if (content?.formulas.has(anchor) !== true) {
      // The formula was replaced while it was being calculated.
      engine.forgetArray(range.sheet, range.startRow, range.startColumn);
      continue;
    }
    if (content.cells.getValue(range.startRow, range.startColumn)?.v === ErrorType.SPILL) {
      blocked.push(range);
      continue;
    }
    let ofSheet = values.get(range.sheet);
    if (ofSheet === undefined) values.set(range.sheet, (ofSheet = new Map()));
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const key = cellKey(row, column);
        const value = engine.spilledValue(range.sheet, row, column);
        if (key !== anchor && value) ofSheet.set(key, { value, anchor });
      }
  }
  return { values, blocked };
}

/** Sheet → keys of the cells whose spilled value appeared, disappeared or changed. */
export function changedSpills(before: Spills, after: Spills): Map<string, number[]> {
  const changed = new Map<string, number[]>();
  for (const sheet of new Set([...before.values.keys(), ...after.values.keys()])) {
    const old = before.values.get(sheet);
    const now = after.values.get(sheet);
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter((key) => {
      const a = old?.get(key)?.value;
      const b = now?.get(key)?.value;
      return a?.v !== b?.v || a?.t !== b?.t;
    });
    if (keys.length > 0) changed.set(sheet, keys);
  }
  return changed;
}

/** The cells with the formulas whose ranges include any of the given cells. */
export function anchorsOver(ranges: readonly SheetBlock[], cells: readonly CellAddress[]): SheetBlock[] {
  return ranges
    .filter((range) => cells.some((cell) => cell.sheet === range.sheet && holds(range, cell.row, cell.column)))
    .map(({ sheet, startRow, startColumn }) => ({
      sheet,
      startRow,
      endRow: startRow,
      startColumn,
      endColumn: startColumn,
    }));
}
