import * as z from "zod/mini";
import { findRegister } from "../clubs/find-field";
import { words } from "../clubs/question";
import { howMany } from "../how-many";
import { filledRowsOf } from "./cells-of";
import { defineRule } from "./define-rule";

/** Flags a register with fewer or more filled rows than its definition allows. Empty rows are not counted. */
export const rowCount = defineRule({
  kind: "row-count",
  family: "completeness",
  summary: "A register has neither too few rows nor too many.",
  several: (count) => `${count} tables have too few or too many rows`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({ register: words }),
  namesIn: ({ register }) => ({ registers: [register] }),
  message: ({ label, rows, limit, side }: { label: string; rows: number; limit: number; side: "least" | "most" }) =>
    `${label} has ${rows} filled ${rows === 1 ? "row" : "rows"}, but ${side === "least" ? "needs at least" : "can have at most"} ${limit}.`,
  fix: ({ side }) =>
    side === "least"
      ? `Add the missing rows.`
      : `Delete rows that don't belong here, or combine them as the definition says.`,
  check({ club, current, options, report }) {
    const register = findRegister(club, options.register);
    const table = current.registers[options.register];
    if (register === null || table === undefined) return;
    const { label, minRows, maxRows } = register;
    const rows = filledRowsOf(table).length;
    if (rows >= minRows && rows <= maxRows) {
      report.passed();
      return;
    }
    const side = rows < minRows ? "least" : "most";
    const limit = rows < minRows ? minRows : maxRows;
    const column = Object.values(table.columnLetters)[0];
    report.found(
      [],
      { label, rows, limit, side },
      {
        subject: register.id,
        place: column === undefined ? null : { sheet: table.sheet, cell: `${column}${table.firstRow}` },
        seen: howMany(rows, "row", "rows"),
        expected: minRows === maxRows ? howMany(minRows, "row", "rows") : `${minRows} to ${maxRows} rows`,
        source: "the register's definition",
        value: String(rows),
      },
    );
  },
});
