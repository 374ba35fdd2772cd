import { columnLetters, columnNumber } from "./cell-area";

/** Where the cells of a chart begin: how many columns and rows from A1. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** A formula, or an address, of cells that are written as if they began in A1, as it is where they do begin. Quoted texts stay. */
export function placeBlock(text: string, { left, top }: Corner): string {
  return text.replace(
    /"(?:[^"]|"")*"|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) =>
      letters === undefined
        ? whole
        : `${fixedColumn}${columnLetters(columnNumber(letters) + left)}${fixedRow}${Number(row) + top}`,
  );
}
