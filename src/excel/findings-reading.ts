import type { Explanation } from "../domain/questionnaire/explanation";
import { findingsColumns, findingsColumnsIn, readFindingsRows } from "./findings-table";
import type { NamedTable } from "./register-reading";
import type { TableReading } from "./table-block";

/** The columns we read: which finding it is, and its explanation. */
const columns = ["rule", "subject", "value", "explanation"] as const;

/** Reads the table of findings. `written` gives the explanations typed there, once it has been read. */
export function findingsReading({ name, headers }: NamedTable): {
  readonly reading: TableReading;
  written(): readonly Explanation[];
} {
  const positions = columns.map((column) => findingsColumnsIn(headers)[column]);
  const known = positions.filter((position) => position >= 0);
  const rows: (readonly unknown[])[] = [];
  return {
    reading: {
      name,
      width: columns.length,
      load(range) {
        const cells = known.map((position) => range.getColumn(position).load({ values: true }));
        return ({ found }) => {
          for (let row = 0; row < found; row += 1) rows.push(cells.map(({ values }) => values[row]?.[0] as unknown));
        };
      },
    },
    // The other columns mean nothing if one is missing.
    written: () =>
      known.length < columns.length
        ? []
        : readFindingsRows(
            columns.map((column) => findingsColumns[column].header),
            rows,
          ),
  };
}
