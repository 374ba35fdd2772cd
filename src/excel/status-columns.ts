import { type CellArea, formatArea } from "../domain/cell-area";
import { isStatusHeader } from "../domain/questionnaire/status-header";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { inOnePiece } from "./in-one-piece";
import type { NamedArea } from "./named-places";
import type { CellBlock } from "./read-blocks";

/** A name with more rows than this was made to refer to something else: no list or grid is so long. */
const mostRows = 10_000;

/** How far above its first cell we look for the heading of a list or grid: a user may have inserted rows below it. */
const rowsAbove = 5;

/** A column of statuses as it is in the workbook. */
export interface StatusColumn {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  /** 0 for that of a register whose table no longer has such a column. */
  readonly rows: number;
  /** What stands in it as it would be typed, top to bottom; the rows after the last one listed are blank. */
  readonly texts: readonly string[];
  /** The register it belongs to, in lower case; null for that of a list or grid. */
  readonly register: string | null;
}

/**
 * Reads the columns of statuses by their hidden names, at once. That of a register is where its heading is, as far as
 * its table goes. A name may refer to anything by now, so only a column whose heading says that it has statuses is ours.
 *
 * @param tables the names of the workbook's tables
 */
export function statusColumns(
  areas: readonly NamedArea[],
  tables: readonly string[],
): { readonly block: CellBlock; read(): readonly StatusColumn[] } {
  const tableOf = new Map(tables.map((name) => [name.toLowerCase(), name]));
  const asked = inOnePiece((context) =>
    areas.flatMap(({ name, sheet, area }) => {
      const id = idOfStatusName(name);
      if (id === null || area.bottom - area.top >= mostRows) return [];
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = tableOf.get(id);
      if (table === undefined) return [listColumn(worksheet, sheet, area)];
      return [registerColumn(context.workbook.tables.getItem(table), { sheet, area, register: id })];
    }),
  );
  return { block: asked.block, read: () => asked.read().flatMap((read) => read()) };
}

function listColumn(worksheet: Excel.Worksheet, sheet: string, area: CellArea): () => readonly StatusColumn[] {
  const { top, left: column } = area;
  const above = Math.min(rowsAbove, top);
  const cells = worksheet.getRange(formatArea({ ...area, top: top - above, right: column })).load({ formulas: true });
  return () => {
    const all = cells.formulas.map(([formula]) => String(formula));
    const texts = all.slice(above);
    const isOurs = all.slice(0, above).some(isStatusHeader);
    return isOurs ? [{ sheet, top, column, rows: texts.length, texts, register: null }] : [];
  };
}

/** Where a register's column of statuses is, as loaded. */
interface LoadedColumn {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly column: Excel.Range;
  readonly used: Excel.Range;
}

function registerColumn(
  table: Excel.Table,
  { sheet, area, register }: { readonly sheet: string; readonly area: CellArea; readonly register: string },
): () => readonly StatusColumn[] {
  table.load({ worksheet: { name: true }, columns: { name: true } });
  const body = table.getDataBodyRange().load({ rowIndex: true, rowCount: true, columnIndex: true });
  // On the table's own sheet: Excel refuses to intersect ranges of two sheets, and the name may refer to another.
  const entire = table.worksheet.getRangeByIndexes(0, area.left, 1, 1).getEntireColumn();
  const column = body.getIntersectionOrNullObject(entire).load({ columnIndex: true });
  // A table may claim a million rows.
  const used = column.getUsedRangeOrNullObject(true).load({ formulas: true, rowIndex: true });
  return () => {
    const { name } = table.worksheet;
    const of = { sheet: name, register };
    const isThere = name === sheet && !column.isNullObject && isStatusColumn({ table, body, column, used });
    if (!isThere) return [{ ...of, top: body.rowIndex, column: body.columnIndex, rows: 0, texts: [] }];
    return [{ ...of, ...readColumn({ table, body, column, used }) }];
  };
}

/** Whether a column is called as that of statuses; "Status" is a field of a table that has a "Yardstick status" too. */
function isStatusColumn({ table, body, column }: LoadedColumn): boolean {
  const headers = table.columns.items.map(({ name }) => name);
  const at = column.columnIndex - body.columnIndex;
  return isStatusHeader(headers[at] ?? "") && headers.findLastIndex(isStatusHeader) === at;
}

function readColumn({ body, column, used }: LoadedColumn): Omit<StatusColumn, "sheet" | "register"> {
  const { rowIndex: top, rowCount: rows } = body;
  const first = used.isNullObject ? 0 : used.rowIndex - top;
  const below = used.isNullObject ? [] : used.formulas.map(([formula]) => String(formula));
  return { top, column: column.columnIndex, rows, texts: [...Array.from({ length: first }, () => ""), ...below] };
}
