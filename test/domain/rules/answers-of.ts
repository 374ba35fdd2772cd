import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import type { RawCell } from "../../../src/domain/questionnaire/raw-cell";
import { readAnswer } from "../../../src/domain/questionnaire/read-answer";

/** The content of a cell: just its value, or everything about it. */
export type CellContent = string | number | null | RawCell;

/** The content of a workbook by question id, and of registers as rows by column id. Anything not named is blank. */
export interface Filled {
  readonly cells?: Readonly<Record<string, CellContent>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, CellContent>>[]>>;
  /** The text shown in rows below a register's table, by its id. */
  readonly below?: Readonly<Record<string, readonly string[]>>;
  readonly template?: Partial<Answers["template"]>;
  /** Ids of questions, registers and columns (`homes[beds]`) that are missing from the workbook. */
  readonly gone?: readonly string[];
}

export const leeds = "E08000035";

/** Reads a filled workbook of the club: the questions down column C of one sheet, each register on its own sheet. */
export function answersOf(
  club: ClubDefinition,
  { cells = {}, rows = {}, below = {}, template = {}, gone = [] }: Filled,
): Answers {
  const questions = questionsOf(club)
    .filter(({ id }) => !gone.includes(id))
    .map((question, at) => {
      const answer = readAnswer(question, rawCell(cells[question.id]));
      return [question.id, { answer, place: { sheet: "Questions", cell: `C${at + 5}` } }] as const;
    });
  const registers = registersOf(club)
    .filter(({ id }) => !gone.includes(id))
    .map(({ id, label, columns }) => {
      const left = columns.filter((column) => !gone.includes(`${id}[${column.id}]`));
      const letters = left.map((column, at) => [column.id, String.fromCharCode(66 + at)] as const);
      const read = (rows[id] ?? []).map((row) =>
        Object.fromEntries(left.map((column) => [column.id, readAnswer(column, rawCell(row[column.id]))])),
      );
      const found = below[id]?.map((seen, at) => ({ row: 4 + read.length + at, seen }));
      const columnLetters = Object.fromEntries(letters);
      return [id, { sheet: label, firstRow: 4, columnLetters, rows: read, ...(found && { below: found }) }] as const;
    });
  return {
    template: { club: club.club, year: club.year, version: club.version, member: leeds, ...template },
    questions: Object.fromEntries(questions),
    registers: Object.fromEntries(registers),
  };
}

function rawCell(content: CellContent | undefined): RawCell {
  return typeof content === "object" && content !== null ? content : { value: content ?? null };
}
