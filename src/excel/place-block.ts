import { columnLetters, columnNumber } from "../domain/cell-area";

/** Where a chart's cells begin: columns and rows from A1. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The columns of a chart's cells that hold lists to choose from, counting from 0; see choiceColumns. */
const listColumns = { first: 16, last: 23 } as const;

/**
 * Moves a formula or address that was written as if the cells began in A1 to where they do begin. Quoted text stays as
 * it is.
 *
 * @param lists where the cells begin whose lists it uses, if they are not its own
 */
export function placeBlock(text: string, corner: Corner, lists: Corner = corner): string {
  return text.replace(
    /"(?:[^"]|"")*"|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) => {
      if (letters === undefined) return whole;
      const column = columnNumber(letters);
      const { left, top } = column >= listColumns.first && column <= listColumns.last ? lists : corner;
      return `${fixedColumn}${columnLetters(column + left)}${fixedRow}${Number(row) + top}`;
    },
  );
}
