import { cellKey, cellOfKey } from "../calculation/cell-key";
import { type Area, cellArea, intersectAreas } from "./area";
import { blankCell, type Cell } from "./cell";
import type { ChangeNotes } from "./change-notes";
import type { SheetProperties } from "./sheet-properties";

const newSheetProperties: Omit<SheetProperties, "name"> = {
  visibility: "Visible",
  showGridlines: true,
  freezeRows: 0,
  freezeColumns: 0,
  columnWidths: {},
  rowHeights: {},
  charts: [],
  selection: cellArea(0, 0),
  activeCell: { row: 0, column: 0 },
};

/**
 * One sheet: sparse cells and the sheet's properties. Read it freely; only the workbook model may change it, because it
 * also has to tell the calculation engine and the subscribers.
 */
export class Sheet {
  readonly id: string;
  readonly #notes: ChangeNotes;
  #properties: SheetProperties;
  #cells = new Map<number, Cell>();

  constructor(id: string, name: string, notes: ChangeNotes) {
    this.id = id;
    this.#notes = notes;
    this.#properties = { ...newSheetProperties, name };
  }

  get properties(): SheetProperties {
    return this.#properties;
  }

  set properties(properties: SheetProperties) {
    this.#notes.sheet(this.id, this.#properties, properties);
    this.#properties = properties;
  }

  get name(): string {
    return this.properties.name;
  }

  /** The cell there; a blank one if nothing was ever set. */
  cell(row: number, column: number): Cell {
    return this.#cells.get(cellKey(row, column)) ?? blankCell;
  }

  /** Replaces a cell. */
  setCell(row: number, column: number, cell: Cell): void {
    this.#notes.cell(this.id, cellKey(row, column), this.cell(row, column), cell);
    this.setResult(row, column, cell);
  }

  /** Replaces a cell whose formula has a new result, which Undo has nothing to do with. */
  setResult(row: number, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    if (isUntouched(cell)) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  /** Every cell with contents or formatting, in no particular order; only those in the area, if one is given. */
  *cells(within?: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      const { row, column } = cellOfKey(key);
      if (!within || intersectAreas(within, cellArea(row, column))) yield { row, column, cell };
    }
  }

  /**
   * The smallest area around the used cells of an area. Formatted cells count unless only values are asked for. Null if
   * none.
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const rows: number[] = [];
    const columns: number[] = [];
    for (const { row, column, cell } of this.cells(within)) {
      if (valuesOnly && cell.formula === null && cell.value === null) continue;
      rows.push(row);
      columns.push(column);
    }
    return rows.length === 0 ? null : { top: min(rows), left: min(columns), bottom: max(rows), right: max(columns) };
  }

  /** Moves every cell to where `place` says; removes those for which it returns null. */
  moveCells(place: (row: number, column: number) => { row: number; column: number } | null): void {
    const moved = new Map<number, Cell>();
    for (const { row, column, cell } of this.cells()) {
      const to = place(row, column);
      if (to) moved.set(cellKey(to.row, to.column), cell);
    }
    this.#cells = moved;
  }
}

/** The first free name of "Sheet1", "Sheet2" …. */
export function freeSheetName(sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function isUntouched(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.numberFormat === "General" &&
    Object.keys(cell.format).length === 0
  );
}

/** Not Math.min(...values), which fails for hundreds of thousands of cells. */
function min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value));
}

function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value));
}
