import type { Register } from "../clubs/register";
import { oncePer } from "../once-per";
import type { RegisterAnswers } from "../questionnaire/answer";
import { filledRowsOf, rowNameOf } from "../rules/cells-of";

/**
 * The filled rows of a register, from 0, by their names; null for a name that several rows have, so that none of them is
 * taken for another.
 */
export function rowsByName(register: Register, table: RegisterAnswers): ReadonlyMap<string, number | null> {
  return rowsOf(register)(table);
}

const rowsOf = oncePer((register: Register) =>
  oncePer((table: RegisterAnswers) => {
    const rows = new Map<string, number | null>();
    for (const row of filledRowsOf(table)) {
      const name = rowNameOf(register, table, row);
      rows.set(name, rows.has(name) ? null : row);
    }
    return rows;
  }),
);
