import type { RowSpan } from "../domain/questionnaire/questionnaire-cells";
import type { CellBlock } from "./read-blocks";

/** Where a table is, and which of its rows were read. */
export interface TablePart {
  readonly sheet: string;
  /** Row and column of the first cell below its header, counting from 0. */
  readonly top: number;
  readonly left: number;
  /** Rows below the header, without the totals, as far as the sheet is used; a table may claim a million rows. */
  readonly rowCount: number;
  /** How many of the rows asked for exist. */
  readonly found: number;
}

/** What to read from a table. */
export interface TableReading {
  readonly name: string;
  /** How many columns are read. */
  readonly width: number;
  /** Which rows to read; all if left out. */
  readonly rows?: RowSpan | undefined;
  /** Loads what we need from rows as wide as the table; the returned function takes it after the next sync. */
  load(rows: Excel.Range): (part: TablePart) => void;
}

/**
 * Reads up to `count` rows of a table, starting with row `first` (from 0); fewer if the table ends. So the first rows
 * can be read before we know how many there are.
 */
export function tableBlock(reading: TableReading, first: number, count: number): CellBlock {
  return {
    load(context) {
      const table = context.workbook.tables.getItem(reading.name);
      const { worksheet } = table;
      worksheet.load({ name: true });
      const used = worksheet.getUsedRangeOrNullObject().load({ rowIndex: true, rowCount: true });
      const body = table.getDataBodyRange().load({ rowIndex: true, columnIndex: true, rowCount: true });
      const asked = body
        .getRow(0)
        .getOffsetRange(first, 0)
        .getResizedRange(count - 1, 0);
      const take = reading.load(asked.getIntersectionOrNullObject(body));
      return () => {
        const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
        const rowCount = Math.max(0, Math.min(body.rowCount, end - body.rowIndex));
        const found = Math.max(0, Math.min(count, rowCount - first));
        take({ sheet: worksheet.name, top: body.rowIndex, left: body.columnIndex, rowCount, found });
      };
    },
    part() {
      const half = Math.ceil(count / 2);
      if (half === count) return null;
      return [tableBlock(reading, first, half), tableBlock(reading, first + half, count - half)];
    },
  };
}
