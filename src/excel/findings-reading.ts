import type { Explanation } from "../domain/questionnaire/explanation";
import { findingsColumns, findingsColumnsIn, readFindingsRows } from "./findings-table";
import type { NamedTable } from "./register-reading";
import type { TableReading } from "./table-block";

/** What is read of the table of findings: what a finding is about, and what was written on it. */
const columns = ["rule", "subject", "value", "explanation"] as const;

/** The reading of the table of findings, and what was typed there once it is read. */
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
    // Where a column is missing, none of the others says anything.
    written: () =>
      known.length < columns.length
        ? []
        : readFindingsRows(
            columns.map((column) => findingsColumns[column].header),
            rows,
          ),
  };
}
