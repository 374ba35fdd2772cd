import type { RowSpan, TableCells } from "../domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../domain/questionnaire/raw-cell";
import { columnLetters } from "../domain/cell-area";
import { loadRawCells } from "./load-raw-cells";
import type { TablePart, TableReading } from "./table-block";

/** A table of the workbook, with its current column headers. */
export interface NamedTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * Reads a register; its cells are available once all parts are read.
 *
 * @param rows if only these are wanted
 */
export function registerReading(
  { name, headers }: NamedTable,
  rows?: RowSpan,
): {
  readonly reading: TableReading;
  cells(): TableCells;
} {
  let place: TablePart | null = null;
  const read: (readonly RawCell[])[] = [];
  return {
    reading: {
      name,
      width: headers.length,
      rows,
      load(range) {
        const cells = loadRawCells(range);
        return (part) => {
          place = part;
          if (part.found > 0) for (const row of cells().slice(0, part.found)) read.push(row);
        };
      },
    },
    cells() {
      const { sheet = "", top = 0, left = 0, rowCount: of = 0 } = place ?? {};
      const columns = headers.map((header, at) => ({ header, letters: columnLetters(left + at) }));
      const whole = { sheet, firstRow: top + 1, columns, rows: read };
      return rows === undefined ? whole : { ...whole, part: { first: rows.first, of } };
    },
  };
}
