import type { FieldAt } from "../actions/questionnaire-ports";
import type { RowSpan } from "../domain/questionnaire/questionnaire-cells";
import { sheetSize } from "../domain/sheet-size";
import { type CellArea, isTouching, parseArea } from "../domain/cell-area";

/** The cells of a question, or of a register with its header row. */
interface MappedField {
  /** Spelt as in the questionnaire. */
  readonly id: string;
  /** The sheet's id, which stays the same if the sheet is renamed. */
  readonly sheet: string;
  readonly area: CellArea;
  /** The headers of a register, left to right; null for a question. */
  readonly headers: readonly string[] | null;
  /** The last row of answers in a register. */
  readonly lastRow: number;
}

/** Where the questions and registers were when the workbook was read. */
export interface FieldMap {
  /** Ids of the questions and registers in the workbook. */
  readonly ids: ReadonlySet<string>;
  /**
   * The ids of the questions and registers that an area touches. Cells below a register count as part of it, because
   * they may be meant as its rows.
   */
  idsIn(sheet: string, area: CellArea): readonly string[];
  /** Of the registers that an area touches, those of which it has nothing but rows; and which rows. */
  rowsIn(sheet: string, area: CellArea): ReadonlyMap<string, RowSpan>;
  /** What this cell is in the questionnaire; null if it isn't part of it. */
  fieldAt(sheet: string, row: number, column: number): FieldAt | null;
  /**
   * Whether a change in this area may have changed a register's rows or columns: it is next to one, on its headers, or
   * larger.
   */
  mayReshape(sheet: string, area: CellArea): boolean;
}

/**
 * Reads where names and tables are, in two round trips.
 *
 * @param ids of the questions and registers to look for, in upper or lower case. If omitted, every name and table.
 */
export async function readFieldMap(context: Excel.RequestContext, ids?: Iterable<string>): Promise<FieldMap> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load({ id: true, name: true });
  names.load({ name: true, formula: true });
  tables.load({ name: true, worksheet: { id: true } });
  await context.sync();

  const wanted = ids === undefined ? null : new Map([...ids].map((id) => [id.toLowerCase(), id]));
  const idOf = (name: string) => (wanted === null ? name : wanted.get(name.toLowerCase()));
  const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const registers = tables.items.flatMap((table) => {
    const id = idOf(table.name);
    if (id === undefined) return [];
    const header = table.getHeaderRowRange().load({ values: true, rowIndex: true, columnIndex: true });
    const body = table.getDataBodyRange().load({ rowCount: true });
    return [{ id, sheet: table.worksheet.id, header, body }];
  });
  if (registers.length > 0) await context.sync();

  return fieldMap([
    ...names.items.flatMap(({ name, formula }) => questionOf(idOf(name), String(formula), sheetIds)),
    ...registers.map(({ id, sheet, header, body }): MappedField => {
      const headers = (header.values[0] ?? []).map(String);
      const [top, left] = [header.rowIndex, header.columnIndex];
      const lastRow = top + body.rowCount;
      return { id, sheet, headers, lastRow, area: { top, left, bottom: lastRow, right: left + headers.length - 1 } };
    }),
  ]);
}

function questionOf(
  id: string | undefined,
  formula: string,
  sheetIds: ReadonlyMap<string, string>,
): readonly MappedField[] {
  const [, quoted, plain, address] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const sheet = sheetIds.get((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
  const area = parseArea(address ?? "");
  if (id === undefined || sheet === undefined || area === null) return [];
  return [{ id, sheet, area, headers: null, lastRow: area.bottom }];
}

function withBelow({ area, headers }: MappedField): CellArea {
  return headers === null ? area : { ...area, bottom: sheetSize.rows - 1 };
}

function fieldMap(fields: readonly MappedField[]): FieldMap {
  const bySheet = new Map<string, MappedField[]>();
  for (const field of fields) bySheet.set(field.sheet, [...(bySheet.get(field.sheet) ?? []), field]);
  const on = (sheet: string) => bySheet.get(sheet) ?? [];
  return {
    ids: new Set(fields.map(({ id }) => id)),
    idsIn: (sheet, area) => on(sheet).flatMap((field) => (isTouching(withBelow(field), area) ? [field.id] : [])),
    rowsIn: (sheet, changed) =>
      new Map(
        on(sheet).flatMap(({ id, headers, area, lastRow }) =>
          headers !== null && isTouching(area, changed) && changed.top > area.top && changed.bottom <= lastRow
            ? [[id, { first: changed.top - area.top - 1, last: changed.bottom - area.top - 1 }] as const]
            : [],
        ),
      ),
    fieldAt(sheet, row, column) {
      const cell = { top: row, left: column, bottom: row, right: column };
      const field = on(sheet).find(({ area }) => isTouching(area, cell));
      if (field === undefined) return null;
      if (field.headers === null) return { question: field.id };
      const header = field.headers[column - field.area.left];
      const below = row - field.area.top - 1;
      return header === undefined || below < 0 ? null : { register: field.id, header, row: below };
    },
    mayReshape: (sheet, changed) =>
      on(sheet).some(({ headers, area, lastRow }) => {
        const { top, left, right } = area;
        const isInside =
          changed.top > top && changed.bottom <= lastRow && changed.left >= left && changed.right <= right;
        // Excel extends a table if you type just below it or next to it.
        const withBeside = { top, left, bottom: area.bottom + 1, right: right + 1 };
        return headers !== null && !isInside && isTouching(withBeside, changed);
      }),
  };
}
