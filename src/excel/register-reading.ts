import type { TableCells } from "../domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../domain/questionnaire/raw-cell";
import { columnLetters } from "./cell-area";
import { loadRawCells } from "./load-raw-cells";
import type { TablePart, TableReading } from "./table-block";

/** A table of the workbook, with its current column headers. */
export interface NamedTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Reads a register; its cells are available once all parts are read. */
export function registerReading({ name, headers }: NamedTable): {
  readonly reading: TableReading;
  cells(): TableCells;
} {
  let place: TablePart | null = null;
  const rows: (readonly RawCell[])[] = [];
  return {
    reading: {
      name,
      width: headers.length,
      load(range) {
        const read = loadRawCells(range);
        return (part) => {
          place = part;
          if (part.found > 0) for (const row of read().slice(0, part.found)) rows.push(row);
        };
      },
    },
    cells() {
      const { sheet = "", top = 0, left = 0 } = place ?? {};
      const columns = headers.map((header, at) => ({ header, letters: columnLetters(left + at) }));
      return { sheet, firstRow: top + 1, columns, rows };
    },
  };
}
