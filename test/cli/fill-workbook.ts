import { formatArea, parseArea } from "../../src/workbook-file/a1";
import type { CellData, SheetData, WorkbookData } from "../../src/workbook-file/workbook-data";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { findRegister } from "../../src/domain/clubs/find-field";
import type { CellContent, Filled } from "../domain/rules/answers-of";

/**
 * Fills in a questionnaire as a person does: each answer goes into the cell with its name, each row into its table,
 * which grows as in Excel if it has too few. The names in `gone` are deleted.
 */
export function fillWorkbook(
  data: WorkbookData,
  club: ClubDefinition,
  { cells = {}, rows = {}, gone = [] }: Filled,
): WorkbookData {
  const changes = new Map<string, CellContent>();
  for (const { name, refersTo } of data.names) {
    const [, sheet, cell] = /^='?(.+?)'?!(.+)$/.exec(refersTo)!;
    const { top, left } = parseArea(cell!)!;
    if (name in cells) changes.set(`${sheet!.replaceAll("''", "'")}!${top},${left}`, cells[name]!);
  }
  for (const sheet of data.sheets)
    for (const table of sheet.tables ?? []) {
      const { top, left } = parseArea(table.reference)!;
      for (const [at, row] of (rows[table.name] ?? []).entries())
        for (const { id, label } of findRegister(club, table.name)!.columns) {
          const column = table.columns.findIndex(({ name }) => name === label);
          if (id in row) changes.set(`${sheet.name}!${top + 1 + at},${left + column}`, row[id]!);
        }
    }
  const names = data.names.filter(({ name }) => !gone.includes(name));
  const grown = data.sheets.map((sheet) => withRoomFor(sheet, rows));
  return { ...data, names, sheets: grown.map((sheet) => filledSheet(sheet, changes)) };
}

/** The sheet with its tables as long as their rows need, the last row copied down. */
function withRoomFor(sheet: SheetData, rows: NonNullable<Filled["rows"]>): SheetData {
  const { tables = [] } = sheet;
  const added = tables.flatMap(({ name, reference }) => {
    const { top, left, bottom, right } = parseArea(reference)!;
    const last = sheet.cells.filter(({ row, column }) => row === bottom && column >= left && column <= right);
    const missing = Math.max(0, (rows[name]?.length ?? 0) - (bottom - top));
    return Array.from({ length: missing }, (_, at) => last.map((cell) => ({ ...cell, row: bottom + 1 + at }))).flat();
  });
  if (added.length === 0) return sheet;
  const longer = tables.map((table) => {
    const area = parseArea(table.reference)!;
    const bottom = Math.max(area.bottom, area.top + (rows[table.name]?.length ?? 0));
    return { ...table, reference: formatArea({ ...area, bottom }) };
  });
  return { ...sheet, cells: [...sheet.cells, ...added], tables: longer };
}

function filledSheet(sheet: SheetData, changes: ReadonlyMap<string, CellContent>): SheetData {
  const fill = (cell: CellData): CellData => {
    const content = changes.get(`${sheet.name}!${cell.row},${cell.column}`);
    if (content === undefined) return cell;
    if (typeof content !== "object" || content === null) return { ...cell, value: content };
    const { value, formula = null, isError = false, numberFormat = cell.numberFormat } = content;
    return { ...cell, value: isError ? { error: value as "#N/A" } : value, formula, numberFormat };
  };
  return { ...sheet, cells: sheet.cells.map(fill) };
}
