import { columnLetters, columnNumber } from "./cell-area";
import { sheetSize } from "./sheet-size";

/**
 * The parts of a formula that never change: quoted text and sheet names, and anything in square brackets (table
 * columns, other workbooks).
 */
const left = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const start = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const end = String.raw`(?![\p{L}\p{N}_.(![\\])`;
const cell = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const columns = String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})`;
const rows = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const pieces = new RegExp(`${left}|${start}(?:${columns}|${rows}|${cell})${end}`, "giu");

/**
 * A formula as it is once it is copied this many rows down and columns to the right: cells ("A1"), whole columns
 * ("A:B") and whole rows ("1:2") move, fixed ("$") parts stay. A reference outside the sheet becomes #REF!.
 */
export function moveFormula(formula: string, rowsDown: number, columnsRight: number): string {
  if (rowsDown === 0 && columnsRight === 0) return formula;
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnNumber(letters) + (fixed === "$" ? 0 : columnsRight);
    return moved < 0 || moved >= sheetSize.columns ? null : fixed + (fixed === "$" ? letters : columnLetters(moved));
  };
  const row = (fixed: string, digits: string): string | null => {
    const moved = Number(digits) + (fixed === "$" ? 0 : rowsDown);
    return moved < 1 || moved > sheetSize.rows ? null : `${fixed}${moved}`;
  };
  return formula.replace(pieces, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      f1 = "",
      columnFrom,
      f2 = "",
      columnTo,
      f3 = "",
      rowFrom,
      f4 = "",
      rowTo,
      f5 = "",
      letters,
      f6 = "",
      digits,
    ] = groups;
    if (columnFrom !== undefined && columnTo !== undefined)
      return joined(":", column(f1, columnFrom), column(f2, columnTo));
    if (rowFrom !== undefined && rowTo !== undefined) return joined(":", row(f3, rowFrom), row(f4, rowTo));
    return letters === undefined || digits === undefined ? whole : joined("", column(f5, letters), row(f6, digits));
  });
}

function joined(between: string, first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : first + between + second;
}
