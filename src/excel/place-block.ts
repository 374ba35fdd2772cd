import { columnLetters, columnNumber } from "../domain/cell-area";

/** Where a chart's cells begin: columns and rows from A1. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/**
 * Moves a formula or address that was written as if the cells began in A1 to where they do begin. Quoted text stays as
 * it is.
 */
export function placeBlock(text: string, { left, top }: Corner): string {
  return text.replace(
    /"(?:[^"]|"")*"|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) =>
      letters === undefined
        ? whole
        : `${fixedColumn}${columnLetters(columnNumber(letters) + left)}${fixedRow}${Number(row) + top}`,
  );
}
