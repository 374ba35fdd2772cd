import * as z from "zod/mini";
import { findRegister } from "../clubs/find-field";
import { words } from "../clubs/question";
import { textKey } from "../text-key";
import { cellOf, filledRowsOf } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatAnswer } from "./format-answer";

/**
 * Flags a row for the same thing as a row above it: a home, placement or reference listed twice would be counted twice.
 * Capitals and spaces make no difference. A row without its full key is skipped.
 */
export const noDuplicates = defineRule({
  kind: "no-duplicates",
  family: "duplicates",
  summary: "No two rows of a register are for the same thing.",
  several: (count) => `${count} rows are listed twice`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    register: words,
    /** Ids of the columns that together must differ; the register's key if left out. */
    columns: z.optional(z.array(words).check(z.minLength(1))),
  }),
  namesIn: ({ register, columns = [] }) => ({
    registers: [register],
    fields: columns.map((column) => `${register}[${column}]`),
  }),
  message: ({ name, row, other }: { name: string; row: number; other: number }) =>
    `Rows ${other} and ${row} are both "${name}", so it would be counted twice.`,
  fix: () => `Delete one of the two rows, or correct a name if they are different.`,
  check({ club, current, options, report }) {
    const table = current.registers[options.register];
    const key = options.columns ?? findRegister(club, options.register)?.key ?? [];
    if (table === undefined) return;
    const firstRows = new Map<string, number>();
    for (const row of filledRowsOf(table)) {
      const cells = key.flatMap((column) => cellOf(club, current, `${options.register}[${column}]`, row) ?? []);
      if (cells.length < key.length || cells.some(({ answer }) => answer.value === null)) {
        report.skipped(`row ${row + 1}`, "the columns that name it are not all filled in");
        continue;
      }
      const identity = JSON.stringify(cells.map(({ answer }) => textKey(String(answer.value))));
      const other = firstRows.get(identity);
      if (other === undefined) {
        firstRows.set(identity, row);
        report.passed();
        continue;
      }
      const name = cells.map(formatAnswer).join(", ");
      report.found(cells, { name, row: table.firstRow + row, other: table.firstRow + other });
    }
  },
});
