import * as z from "zod/mini";
import { findRegister } from "../clubs/find-field";
import { words } from "../clubs/question";
import { listNames } from "../list-names";
import { defineRule } from "./define-rule";

/** Flags rows below a register's table that are not empty: they may be meant to be part of it, but are not. */
export const rowsBelow = defineRule({
  kind: "rows-below",
  family: "template",
  summary: "Nothing below a register's table looks like a row of it that isn't counted.",
  several: (count) => `${count} tables have rows below them that don't count`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ register: words }),
  namesIn: ({ register }) => ({ registers: [register] }),
  message: ({ label, rows, seen }: { label: string; rows: readonly number[]; seen: string }) =>
    `${inWords(rows)} below the table of ${label} ("${seen}").`,
  fix: () =>
    `If this belongs in the table, drag the table's bottom right corner down over it, or type it into a row of the table. If not, delete it or move it somewhere else.`,
  check({ club, current, options, report }) {
    const register = findRegister(club, options.register);
    const table = current.registers[options.register];
    if (register === null || table === undefined) return;
    const { below = [] } = table;
    const [first] = below;
    if (first === undefined) {
      report.passed();
      return;
    }
    const column = Object.values(table.columnLetters)[0];
    report.found(
      [],
      { label: register.label, rows: below.map(({ row }) => row), seen: first.seen },
      {
        subject: register.id,
        place: column === undefined ? null : { sheet: table.sheet, cell: `${column}${first.row}` },
        seen: first.seen,
        value: below.map(({ seen }) => seen).join("; "),
      },
    );
  },
});

/** "Row 11 doesn't count: it is", "Rows 11, 12 and 15 don't count: they are", "9 rows from row 11 to row 40 don't …". */
function inWords(rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length === 1) return `Row ${first} doesn't count: it is`;
  const several =
    rows.length <= 5 ? `Rows ${listNames(rows.map(String))}` : `${rows.length} rows from row ${first} to row ${last}`;
  return `${several} don't count: they are`;
}
