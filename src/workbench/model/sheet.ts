import type { SheetParts } from "../../workbook-file/sheet-parts";
import type { Shift } from "../../workbook-file/shift-area";
import type { ChartData, SheetData } from "../../workbook-file/workbook-data";
import { sheetSize } from "../../domain/sheet-size";
import { type Area, cellArea, intersectAreas } from "./area";
import { blankCell, type Cell } from "./cell";

/** A sheet's name, how it is shown, and what it has besides cells and charts. */
export interface SheetView extends SheetParts {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly showGridlines: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  /** Column index → pixels, where not the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Row index → points, where not the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows and columns inserted and deleted since the workbook was opened, in order. */
  readonly shifts?: readonly Shift[];
}

/** A sheet's properties besides its cells. */
export interface SheetProperties extends SheetView {
  readonly charts: readonly ChartData[];
  /** Its last selection, and the cell in it that typing goes to. */
  readonly selection: Area;
  readonly activeCell: { readonly row: number; readonly column: number };
}

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
  properties: SheetProperties;
  #cells = new Map<number, Cell>();

  constructor(id: string, name: string) {
    this.id = id;
    this.properties = { ...newSheetProperties, name };
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
    const key = cellKey(row, column);
    if (isUntouched(cell)) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  /** Every cell with contents or formatting, in no particular order; only those in the area, if one is given. */
  *cells(within?: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / sheetSize.columns);
      const column = key % sheetSize.columns;
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

function cellKey(row: number, column: number): number {
  return row * sheetSize.columns + column;
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
