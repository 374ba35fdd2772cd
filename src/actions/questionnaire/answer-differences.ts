import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { questionsOf, registersOf } from "../../domain/clubs/find-field";
import type { Answer, Answers } from "../../domain/questionnaire/answer";
import type { Register } from "../../domain/clubs/register";
import type { Cell } from "../../domain/rules/cell";
import { cellOf, filledRowsOf } from "../../domain/rules/cells-of";
import { formatAnswer } from "../../domain/rules/format-answer";
import type { Difference } from "./session-state";

const absent = "not in the workbook";
const [present, noRow] = ["has this row", "has no such row"];

/**
 * The answers that differ between two versions of a questionnaire, in the order of the club's questions and registers.
 * Rows with the same key are compared, whatever their position; a row in only one version is one difference. Moving an
 * answer, or writing the same answer differently, is not a difference.
 */
export function answerDifferences(club: ClubDefinition, mine: Answers, theirs: Answers): readonly Difference[] {
  const questions = questionsOf(club).flatMap(({ id, label }) =>
    differenceOf(id, label, cellOf(club, mine, id, null), cellOf(club, theirs, id, null)),
  );
  return [...questions, ...registersOf(club).flatMap((register) => registerDifferences(club, register, mine, theirs))];
}

function registerDifferences(club: ClubDefinition, register: Register, mine: Answers, theirs: Answers) {
  const [ours, others] = [rowsByName(club, register, mine), rowsByName(club, register, theirs)];
  return [...new Set([...ours.keys(), ...others.keys()])].flatMap((name): readonly Difference[] => {
    const [row, other] = [ours.get(name), others.get(name)];
    if (row === undefined || other === undefined) {
      const [own, their] = row === undefined ? [noRow, present] : [present, noRow];
      return [{ subject: `${register.id} of ${name}`, label: `${register.label}: ${name}`, mine: own, theirs: their }];
    }
    return register.columns.flatMap(({ id, label }) => {
      const written = `${register.id}[${id}]`;
      const [one, another] = [cellOf(club, mine, written, row), cellOf(club, theirs, written, other)];
      return differenceOf(`${written} of ${name}`, `${label} of ${name}`, one, another);
    });
  });
}

/** Row numbers, from 0, by the rows' keys. If two rows have the same key, the second key gets a number. */
function rowsByName(club: ClubDefinition, register: Register, answers: Answers): ReadonlyMap<string, number> {
  const table = answers.registers[register.id];
  const rows = new Map<string, number>();
  for (const row of table === undefined ? [] : filledRowsOf(table)) {
    const name = nameOfRow(club, register, answers, row);
    let unique = name;
    for (let count = 2; rows.has(unique); count++) unique = `${name} (${count})`;
    rows.set(unique, row);
  }
  return rows;
}

function nameOfRow(club: ClubDefinition, register: Register, answers: Answers, row: number): string {
  const cells = register.columns.map(({ id }) => cellOf(club, answers, `${register.id}[${id}]`, row));
  return cells.find((cell) => cell !== null)?.rowName ?? `row ${row + 1}`;
}

function differenceOf(subject: string, label: string, mine: Cell | null, theirs: Cell | null): readonly Difference[] {
  if (saidBy(mine?.answer) === saidBy(theirs?.answer)) return [];
  const [own, their] = [mine, theirs].map((cell) => (cell === null ? absent : formatAnswer(cell)));
  return [{ subject, label, mine: own ?? absent, theirs: their ?? absent }];
}

/** The answer as used in the content hash. */
function saidBy(answer: Answer | undefined): string | undefined {
  return answer && JSON.stringify([answer.holds, answer.holds === "unreadable" ? answer.seen : answer.value]);
}
