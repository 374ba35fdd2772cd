import { type CellArea, formatArea } from "../domain/cell-area";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { inOnePiece } from "./in-one-piece";
import type { NamedArea } from "./named-places";
import type { CellBlock } from "./read-blocks";

/** A column of statuses as it is in the workbook. */
export interface StatusColumn {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  readonly rows: number;
  /** What stands in it, top to bottom; the rows after the last one listed are blank. */
  readonly texts: readonly string[];
  /** The register it belongs to, in lower case; null for that of a list or grid. */
  readonly register: string | null;
}

/**
 * Reads the columns of statuses by their hidden names, at once. That of a register is where its heading is, as far as
 * its table goes; if it is no longer a column of that table, it is left out.
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
      if (id === null) return [];
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = tableOf.get(id);
      if (table === undefined) return [listColumn(worksheet, sheet, area)];
      return [registerColumn(context.workbook.tables.getItem(table), worksheet, { sheet, area, register: id })];
    }),
  );
  return { block: asked.block, read: () => asked.read().flatMap((read) => read()) };
}

function listColumn(worksheet: Excel.Worksheet, sheet: string, area: CellArea): () => readonly StatusColumn[] {
  const { top, left: column } = area;
  const cells = worksheet.getRange(formatArea({ ...area, right: column })).load({ values: true });
  return () => {
    const texts = cells.values.map(([value]) => String(value));
    return [{ sheet, top, column, rows: texts.length, texts, register: null }];
  };
}

/** Where a register's column of statuses is, as loaded. */
interface LoadedColumn {
  readonly body: Excel.Range;
  readonly column: Excel.Range;
  readonly used: Excel.Range;
}

function registerColumn(
  table: Excel.Table,
  worksheet: Excel.Worksheet,
  { sheet, area, register }: { readonly sheet: string; readonly area: CellArea; readonly register: string },
): () => readonly StatusColumn[] {
  const body = table.getDataBodyRange().load({ rowIndex: true, rowCount: true });
  const heading = worksheet.getRangeByIndexes(area.top, area.left, 1, 1);
  const column = body.getIntersectionOrNullObject(heading.getEntireColumn()).load({ columnIndex: true });
  // A table may claim a million rows.
  const used = column.getUsedRangeOrNullObject(true).load({ values: true, rowIndex: true });
  return () => readColumn({ body, column, used }).map((read) => ({ sheet, register, ...read }));
}

/** Nothing if the column is no longer one of its table. */
function readColumn({ body, column, used }: LoadedColumn): readonly Omit<StatusColumn, "sheet" | "register">[] {
  if (column.isNullObject) return [];
  const { rowIndex: top, rowCount: rows } = body;
  const first = used.isNullObject ? 0 : used.rowIndex - top;
  const below = used.isNullObject ? [] : used.values.map(([value]) => String(value));
  return [{ top, column: column.columnIndex, rows, texts: [...Array.from({ length: first }, () => ""), ...below] }];
}
