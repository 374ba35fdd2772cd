import type { ClubDefinition } from "../clubs/club-definition";
import { findField, findRegister, ownerOf } from "../clubs/find-field";
import type { Answers } from "../questionnaire/answer";
import type { AnswerCopy } from "../questionnaire/answer-copy";
import { rowNameOf } from "../rules/cells-of";
import { cellOfCopy, holdsCopy } from "./cell-of-copy";
import { rowsByName } from "./rows-by-name";

/**
 * The copies that are still to be confirmed, in their order: those whose cells hold another answer by now are left out.
 * One whose cell is not in the workbook just now stays, because we can't tell. Where the name of a row was changed, its
 * other copies go with it. The same list if nothing changed.
 *
 * @param before the answers as last read, by which we know a row under its former name; null if we haven't read any
 */
export function copiesLeft(
  club: ClubDefinition,
  copies: readonly AnswerCopy[],
  answers: Answers,
  before: Answers | null,
): readonly AnswerCopy[] {
  if (copies.length === 0) return copies;
  const renamed = before === null ? null : namesSince(club, copies, answers, before);
  const followed = copies.map((copy) => {
    const name = copy.row === null ? undefined : renamed?.get(ownerOf(copy.field))?.get(copy.row);
    return name === undefined ? copy : { ...copy, row: name };
  });
  const left = followed.filter((copy) => {
    const cell = cellOfCopy(club, answers, copy);
    return cell === null || holdsCopy(cell, copy);
  });
  const isSame = left.length === copies.length && left.every((copy, at) => copy === copies[at]);
  return isSame ? copies : left;
}

/**
 * The answers, with the copies among them that stand: what a check looks at, and what a submission says.
 *
 * @param copies as copiesLeft gave them
 */
export function withCopies(club: ClubDefinition, answers: Answers, copies: readonly AnswerCopy[]): Answers {
  const { template, questions, registers } = answers;
  const plain = { template, questions, registers };
  const standing = copies.filter((copy) => cellOfCopy(club, answers, copy) !== null);
  return standing.length === 0 ? plain : { ...plain, copies: standing };
}

/** New names by old ones, of the rows with copies whose names were changed where they stand; by register. */
function namesSince(club: ClubDefinition, copies: readonly AnswerCopy[], answers: Answers, before: Answers) {
  const names = new Map<string, Map<string, string>>();
  for (const { field, row: name } of copies) {
    const register = name === null || findField(club, field) === null ? null : findRegister(club, ownerOf(field));
    const [then, now] = register === null ? [] : [before.registers[register.id], answers.registers[register.id]];
    if (register === null || name === null || then === undefined || now === undefined) continue;
    // With more rows or fewer, rows have moved, and one that has gone from its place may be gone altogether.
    if (then.rows.length !== now.rows.length || rowsByName(register, now).has(name)) continue;
    const at = rowsByName(register, then).get(name) ?? null;
    const next = at === null ? null : rowNameOf(register, now, at);
    if (next === null || rowsByName(register, then).has(next)) continue;
    names.set(register.id, (names.get(register.id) ?? new Map<string, string>()).set(name, next));
  }
  return names;
}
