import type { ClubDefinition } from "../clubs/club-definition";
import { findField, ownerOf } from "../clubs/find-field";
import type { Field } from "../clubs/question";
import type { Register } from "../clubs/register";
import { oncePer } from "../once-per";
import type { Answer, Answers, RegisterAnswers } from "../questionnaire/answer";
import type { Cell } from "./cell";

/**
 * The cells of a field: one for a question, one per row for a column. Empty rows are left out, and so are fields that
 * are no longer in the workbook, which the template rule reports once.
 */
export function cellsOf(club: ClubDefinition, answers: Answers, written: string): readonly Cell[] {
  return [...eachCellOf(club, answers, written)];
}

/**
 * Like cellsOf, one at a time, so that the half a million cells of a large register are not all in memory at once.
 *
 * @param rows of a column, if only the cells in these rows are wanted, from 0
 */
export function* eachCellOf(
  club: ClubDefinition,
  answers: Answers,
  written: string,
  rows?: readonly number[],
): Generator<Cell> {
  const found = findField(club, written);
  if (found === null) return;
  if (found.register === null) {
    const cell = cellOf(club, answers, written, null);
    if (cell !== null) yield cell;
    return;
  }
  const column = columnOf(found.register, found.field, answers, written);
  if (column === null) return;
  const { table } = column;
  for (const row of rows?.filter((row) => holdsAnything(table.rows[row] ?? {})) ?? filledRowsOf(table)) {
    const answer = table.rows[row]?.[found.field.id];
    if (answer !== undefined) yield new RegisterCell(column, row, answer);
  }
}

/** The cell of a question (row null), or of a column in a row from 0; null if it is no longer in the workbook. */
export function cellOf(club: ClubDefinition, answers: Answers, written: string, row: number | null): Cell | null {
  const found = findField(club, written);
  if (found === null) return null;
  const { register, field } = found;
  if (register === null) {
    const placed = answers.questions[field.id];
    return placed === undefined
      ? null
      : { subject: field.id, label: field.label, field, row: null, rowName: null, ...placed };
  }
  const answer = row === null ? undefined : answers.registers[register.id]?.rows[row]?.[field.id];
  if (row === null || answer === undefined) return null;
  const column = columnOf(register, field, answers, written);
  return column === null ? null : new RegisterCell(column, row, answer);
}

/** What the cells of a column share. */
interface RegisterColumn {
  readonly written: string;
  readonly register: Register;
  readonly field: Field;
  readonly table: RegisterAnswers;
  readonly letters: string;
}

function columnOf(register: Register, field: Field, answers: Answers, written: string): RegisterColumn | null {
  const table = answers.registers[register.id];
  const letters = table?.columnLetters[field.id];
  if (table === undefined || letters === undefined) return null;
  return { written, register, field, table, letters };
}

/** Its names are built only when asked for, because most cells pass their checks and need none. */
class RegisterCell implements Cell {
  constructor(
    private readonly column: RegisterColumn,
    readonly row: number,
    readonly answer: Answer,
  ) {}

  get field() {
    return this.column.field;
  }

  get rowName() {
    const { register, table } = this.column;
    return rowNameOf(register, table, this.row);
  }

  get subject() {
    return `${this.column.written} of ${this.rowName}`;
  }

  get label() {
    return `${this.field.label} of ${this.rowName}`;
  }

  get place() {
    const { table, letters } = this.column;
    return { sheet: table.sheet, cell: `${letters}${table.firstRow + this.row}` };
  }
}

/**
 * The rows for which a check that names several fields is made: each filled row if all of them are columns of one
 * register; otherwise one check with columns totalled (null).
 *
 * @param names as namesIn gives them
 */
export function rowsToCheck(answers: Answers, names: readonly string[]): readonly (number | null)[] {
  const owners = new Set(names.map(ownerOf));
  const [owner = ""] = owners;
  const isRowByRow = owners.size === 1 && names.every((name) => name !== owner);
  const table = answers.registers[owner];
  if (!isRowByRow) return [null];
  return table === undefined ? [] : filledRowsOf(table);
}

/** The rows that are not empty, from 0. */
export const filledRowsOf = oncePer((table: RegisterAnswers): readonly number[] => {
  const rows: number[] = [];
  for (const [at, row] of table.rows.entries()) if (holdsAnything(row)) rows.push(at);
  return rows;
});

function holdsAnything(row: RegisterAnswers["rows"][number]): boolean {
  for (const column in row) if (row[column]?.holds !== "blank") return true;
  return false;
}

/** The name of a row (from 0): its key, so that sorting does not change it, or its number if the key is not filled in. */
export function rowNameOf(register: Register, table: RegisterAnswers, at: number): string {
  const names = rowNamesOf(register)(table);
  const known = names.get(at);
  if (known !== undefined) return known;
  const parts = register.key.map((column) => table.rows[at]?.[column]?.value ?? "");
  const name = parts.includes("") ? `row ${at + 1}` : parts.join(", ");
  names.set(at, name);
  return name;
}

/** The names asked for so far. */
const rowNamesOf = oncePer((_: Register) => oncePer((_table: RegisterAnswers) => new Map<number, string>()));
