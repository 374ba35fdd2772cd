import { oncePer } from "../../domain/once-per";
import type { Answer, Answers, RegisterAnswers } from "../../domain/questionnaire/answer";
import type { Changes } from "./pending-changes";

/**
 * The changes, with every question and register that holds a formula: it may give something else by now, whatever it is
 * made from, and Excel does not report that.
 *
 * @param before the answers as last read
 */
export function withFormulas(changes: Changes, { questions, registers }: Answers): Changes {
  if (changes.ids === null) return changes;
  const holders = [
    ...Object.entries(questions).flatMap(([id, { answer }]) => (isFormula(answer) ? [id] : [])),
    ...Object.entries(registers).flatMap(([id, register]) => (rowsWithFormulas(register).length > 0 ? [id] : [])),
  ];
  if (holders.length === 0) return changes;
  const all = new Set(holders);
  return {
    ids: new Set([...changes.ids, ...holders]),
    rows: new Map([...changes.rows].filter(([id]) => !all.has(id))),
  };
}

const rowsWithFormulas = oncePer(({ rows }: RegisterAnswers) =>
  rows.filter((row) => Object.values(row).some(isFormula)),
);

function isFormula({ faults }: Answer): boolean {
  return faults.some(({ kind }) => kind === "formula" || kind === "ledger-formula" || kind === "external-link");
}
