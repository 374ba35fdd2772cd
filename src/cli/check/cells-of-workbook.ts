import { columnLetters } from "../../domain/cell-area";
import type { Answers } from "../../domain/questionnaire/answer";
import { type QuestionnaireCells, rowsLookedAt, type TableCells } from "../../domain/questionnaire/questionnaire-cells";
import { idOfStatusName } from "../../domain/questionnaire/status-name";
import { sheetSize } from "../../domain/sheet-size";
import { countWhile } from "../../domain/count-while";
import { itemAt } from "../../domain/item-at";
import type { RawCell } from "../../domain/questionnaire/raw-cell";
import { parseArea, type Area } from "../../workbook-file/a1";
import { cellOfName } from "../../workbook-file/cell-of-name";
import type { TableData } from "../../workbook-file/sheet-parts";
import type { CellData, SheetData, WorkbookData } from "../../workbook-file/workbook-data";

type Template = Answers["template"];

/**
 * The cells that a workbook's names and tables refer to, except those of statuses, which are ours. Only workbook-wide names count: copying a sheet in Excel gives
 * the copy sheet-scoped names of its own.
 */
export function cellsOfWorkbook(data: WorkbookData, template: Template): QuestionnaireCells {
  const sheets = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), openSheet(sheet)]));
  const named = data.names.flatMap(({ name, refersTo, scope }) => {
    const reference = scope === null && idOfStatusName(name) === null ? cellOfName(refersTo) : null;
    const sheet = reference === null ? undefined : sheets.get(reference.sheet.toLowerCase());
    if (reference === null || sheet === undefined) return [];
    const { row, column } = reference;
    const place = { sheet: sheet.name, cell: `${columnLetters(column)}${row + 1}` };
    return [[name.toLowerCase(), { place, cell: sheet.cell(row, column) }] as const];
  });
  const tables = data.sheets.flatMap(({ name, tables = [] }) =>
    tables.flatMap((table) => {
      const sheet = sheets.get(name.toLowerCase());
      const others = tables.flatMap((one) => (one === table ? [] : (parseArea(one.reference) ?? [])));
      const read = sheet === undefined ? null : readTable(table, sheet, others);
      return read === null ? [] : [[table.name.toLowerCase(), read] as const];
    }),
  );
  return { template, dates: data.dates ?? 1900, named: new Map(named), tables: new Map(tables) };
}

interface OpenedSheet {
  readonly name: string;
  /** The last row, from 0, that has any cell. */
  readonly lastRow: number;
  cell(row: number, column: number): RawCell;
  /** The cells with a value or a formula. */
  readonly filled: readonly CellData[];
}

function openSheet({ name, cells, merges = [] }: SheetData): OpenedSheet {
  const isMerged = mergedCells(merges.flatMap((reference) => parseArea(reference) ?? []));
  const sorted = inOrder(cells);
  return {
    name,
    lastRow: sorted.at(-1)?.row ?? -1,
    filled: cells.filter(({ value, spilled = value, formula }) => spilled !== null || formula !== null),
    cell(row, column) {
      const place = placeOf({ row, column });
      // Of a place that a file has twice, the last counts.
      const cell = sorted[countWhile(sorted, (one) => placeOf(one) <= place) - 1];
      const raw = cell === undefined || placeOf(cell) !== place ? empty : rawCell(cell);
      return isMerged(row, column) ? { ...raw, merged: true } : raw;
    },
  };
}

const empty: RawCell = { value: null };

const placeOf = ({ row, column }: Pick<CellData, "row" | "column">) => row * sheetSize.columns + column;

/**
 * The cells in the order of their places, which is the file's. They are searched, because a sheet may have a million
 * cells that have only formatting, and a map of them would take more memory than they do.
 */
function inOrder(cells: readonly CellData[]): readonly CellData[] {
  const isInOrder = cells.every((cell, at) => at === 0 || placeOf(itemAt(cells, at - 1)) <= placeOf(cell));
  return isInOrder ? cells : cells.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Whether a cell is merged with others. For each row we look only at the merged areas that cover it. */
function mergedCells(merges: readonly Area[]): (row: number, column: number) => boolean {
  if (merges.length === 0) return () => false;
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  const byRow = new Map<number, readonly Area[]>();
  const ofRow = (row: number): readonly Area[] => {
    const known = byRow.get(row);
    if (known !== undefined) return known;
    const found = sorted.filter(({ top, bottom }) => top <= row && row <= bottom);
    byRow.set(row, found);
    return found;
  };
  return (row, column) => ofRow(row).some(({ left, right }) => left <= column && column <= right);
}

/** What Excel shows in the cell; a value that spilled into it counts as one typed there, as it does in the pane. */
function rawCell({ value: own, spilled: value = own, formula, numberFormat }: CellData): RawCell {
  const isError = typeof value === "object" && value !== null;
  if (isError) return { value: value.error, isError, ...(formula !== null && { formula }), numberFormat };
  return formula === null ? { value, numberFormat } : { value, formula, numberFormat };
}

function readTable(table: TableData, sheet: OpenedSheet, others: readonly Area[]): TableCells | null {
  const area = parseArea(table.reference);
  if (area === null) return null;
  const top = area.top + (table.showHeaders ? 1 : 0);
  // A table may claim a million rows; those below the sheet's last cell are empty.
  const bottom = Math.min(area.bottom - (table.showTotals ? 1 : 0), sheet.lastRow);
  const count = Math.max(0, bottom - top + 1);
  const below = rowsBelow(sheet, area, others);
  return {
    sheet: sheet.name,
    firstRow: top + 1,
    columns: table.columns.map(({ name }, at) => ({ header: name, letters: columnLetters(area.left + at) })),
    rows: Array.from({ length: count }, (_, row) =>
      table.columns.map((_column, at) => sheet.cell(top + row, area.left + at)),
    ),
    ...(below.length > 0 && { below }),
  };
}

/** The rows below a table with anything in its columns, except what belongs to other tables. */
function rowsBelow({ filled, cell }: OpenedSheet, { left, right, bottom }: Area, others: readonly Area[]) {
  const isOthers = (row: number, column: number) =>
    others.some((one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
  const own = filled.filter(({ row, column }) => row > bottom && left <= column && column <= right);
  const last = own.reduce((lowest, { row }) => Math.max(lowest, row), -1);
  const looked = own.filter(
    ({ row, column }) => (row <= bottom + rowsLookedAt || row === last) && !isOthers(row, column),
  );
  const columnsAcross = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return [...new Set(looked.map(({ row }) => row))]
    .sort((a, b) => a - b)
    .map((row) => ({
      row: row + 1,
      cells: columnsAcross.map((column) => (isOthers(row, column) ? empty : cell(row, column))),
    }));
}
