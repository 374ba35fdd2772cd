import { columnLetters, columnNumber } from "../../domain/cell-area";
import { sheetSize } from "../../domain/sheet-size";
import { type Area, isWholeColumns, isWholeRows } from "./area";

/** A reference as formulas write it, e.g. "'Budget 2025'!$B$2:$B$9"; the sheet is null if none is named. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** A sheet's name as written before "!": quoted if it has anything but letters, digits, "_" and ".". */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area in A1 notation, e.g. "B2", "B2:C9", "2:4" or "A:C"; with dollars where absolute. */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => dollar + columnLetters(index);
  const row = (index: number) => dollar + String(index + 1);
  if (isWholeColumns(area) && !isWholeRows(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A reference with its sheet, e.g. "Budget!B2:B9"; with dollars where absolute. */
export function formatReference(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, absolute)}`;
}

/** Reads an A1 area with or without dollars; null if the text is not one or is outside the sheet. */
export function parseArea(text: string): Area | null {
  const plain = text.trim().replaceAll("$", "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    return checkedArea(Number(firstRow) - 1, columnNumber(firstColumn), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns)
    return checkedArea(0, columnNumber(columns[1] ?? ""), sheetSize.rows - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return checkedArea(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetSize.columns - 1);
  return null;
}

/** Reads a reference to one area, with or without a sheet and a leading "="; null if the text is not one. */
export function parseReference(text: string): Reference | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const area = parseArea(match[3] ?? "");
  return area && { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

function checkedArea(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < sheetSize.rows && area.right < sheetSize.columns;
  return inside ? area : null;
}
