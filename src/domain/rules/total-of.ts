import type { ClubDefinition } from "../clubs/club-definition";
import { findField, findRegister } from "../clubs/find-field";
import { placeOnScale } from "../clubs/place-on-scale";
import type { Field } from "../clubs/question";
import type { Sum, Term, Where } from "../clubs/sum";
import type { Answers } from "../questionnaire/answer";
import type { Cell } from "./cell";
import { cellOf, cellsOf, filledRowsOf } from "./cells-of";

/** The value of a sum and the cells to point at; or why it can't be worked out. */
export type Total =
  | { readonly value: number; readonly cells: readonly Cell[]; readonly terms: number }
  | { readonly value: null; readonly reason: string };

/**
 * Works out a sum from the answers; of a Likert scale, the answer's place on it. "Not applicable" counts as 0. A blank, a "not available" or a cell that could not be
 * read makes the sum missing, and the reason names it: blank is never 0.
 *
 * The total of a register without rows is 0. The cell to point at for a register's total is the column's first.
 *
 * @param row if given, `homes[beds]` means that row's answer rather than the column's total.
 */
export function totalOf(club: ClubDefinition, answers: Answers, sum: Sum, row: number | null = null): Total {
  let value = 0;
  const cells: Cell[] = [];
  const parts = [...sum.add.map((part) => ({ part, sign: 1 })), ...sum.subtract.map((part) => ({ part, sign: -1 }))];
  for (const { part, sign } of parts) {
    const found = termOf(club, answers, part, row);
    if (found.value === null) return found;
    value += sign * found.value;
    cells.push(...found.cells);
  }
  return withinNumbers({ value, cells, terms: parts.length });
}

/** The total unchanged; or, if it is larger than the largest number, the reason it can't be worked out. */
export function withinNumbers(total: Total): Total {
  if (total.value === null || Number.isFinite(total.value)) return total;
  return { value: null, reason: "it is too large to work out" };
}

/** The field whose unit a sum has: its first question or column; null if it only counts rows. */
export function fieldOf(club: ClubDefinition, sum: Sum): Field | null {
  for (const part of [...sum.add, ...sum.subtract]) {
    const written = typeof part === "string" ? part : "total" in part ? part.total : null;
    const found = written === null ? null : findField(club, written);
    if (found !== null) return found.field;
  }
  return null;
}

/**
 * A sum in words: "Starts − Ceases", or "Beds + Rooms of Oak House" if it was worked out for one row.
 *
 * @param inRow the total, if it is for one row
 */
export function sumInWords(club: ClubDefinition, sum: Sum, inRow: Total | null = null): string {
  const named = (part: Term) => termInWords(club, part);
  const words = [sum.add.map(named).join(" + "), ...sum.subtract.map(named)].join(" − ");
  const rowName = inRow === null || inRow.value === null ? null : (inRow.cells[0]?.rowName ?? null);
  return rowName === null ? words : `${words} of ${rowName}`;
}

function termInWords(club: ClubDefinition, part: Term): string {
  if (typeof part !== "string" && "rowsOf" in part) {
    return `Number of rows in ${findRegister(club, part.rowsOf)?.label ?? part.rowsOf}${whereInWords(part.where)}`;
  }
  const written = typeof part === "string" ? part : part.total;
  const label = findField(club, written)?.field.label ?? written;
  return typeof part === "string" ? label : `${label}${whereInWords(part.where)}`;
}

function whereInWords(where: Where | undefined): string {
  return where === undefined ? "" : ` (${where.is})`;
}

function termOf(club: ClubDefinition, answers: Answers, part: Term, row: number | null): Total {
  if (typeof part !== "string" && "rowsOf" in part) return rowsOf(club, answers, part.rowsOf, part.where);
  const written = typeof part === "string" ? part : part.total;
  const found = findField(club, written);
  if (found === null) return { value: null, reason: `this club has no ${written}` };
  const { register, field } = found;
  const present =
    register === null ? answers.questions[field.id] : answers.registers[register.id]?.columnLetters[field.id];
  if (present === undefined) return { value: null, reason: `${field.label} is no longer in the workbook` };
  const everywhere =
    row === null ? cellsOf(club, answers, written) : [cellOf(club, answers, written, row) ?? []].flat();
  const chosen = everywhere.filter(
    (cell) => typeof part === "string" || isChosen(answers, register?.id ?? "", cell.row, part.where),
  );
  let value = 0;
  for (const cell of chosen) {
    const { answer } = cell;
    // A place on a scale is no amount, of which there could be none.
    const isPlace = field.type === "likert";
    if (answer.holds === "not-applicable" && !isPlace) continue;
    const number = isPlace ? placeOnScale(field, answer.value) : answer.value;
    if (typeof number !== "number") {
      return { value: null, reason: `${cell.label} is ${missingInWords[String(answer.holds)] ?? "not a number"}` };
    }
    value += number;
  }
  const [first] = chosen;
  if (register === null || row !== null || first === undefined) return { value, cells: chosen, terms: 1 };
  const total = { holds: "number", value, seen: String(value), faults: [] } as const;
  const { place, rowName } = first;
  const cell = { subject: written, label: field.label, field, answer: total, place, row: first.row, rowName };
  return { value, cells: [cell], terms: 1 };
}

const missingInWords: Readonly<Record<string, string>> = {
  blank: "blank",
  "not-available": "not available",
  "not-applicable": "not applicable",
};

function rowsOf(club: ClubDefinition, answers: Answers, id: string, where: Where | undefined): Total {
  const table = answers.registers[id];
  if (table === undefined) {
    return { value: null, reason: `${findRegister(club, id)?.label ?? id} is no longer in the workbook` };
  }
  const rows = filledRowsOf(table).filter((row) => where === undefined || isChosen(answers, id, row, where));
  return { value: rows.length, cells: [], terms: 1 };
}

function isChosen(answers: Answers, register: string, row: number | null, where: Where): boolean {
  return row !== null && answers.registers[register]?.rows[row]?.[where.column]?.value === where.is;
}
