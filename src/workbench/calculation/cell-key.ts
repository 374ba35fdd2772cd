import { sheetSize } from "../../domain/sheet-size";

const { columns } = sheetSize;

/** A cell's place on its sheet as one number, in reading order; a key for maps. */
export function cellKey(row: number, column: number): number {
  return row * columns + column;
}

/** The row and column a key stands for. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columns), column: key % columns };
}

/** A cell of the workbook as one text; a key for maps. */
export function cellId(sheet: string, key: number): string {
  return `${key} ${sheet}`;
}
