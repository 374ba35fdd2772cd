import type { ClubDefinition } from "../clubs/club-definition";
import { findField, findRegister } from "../clubs/find-field";
import type { Field, Question } from "../clubs/question";
import type { Register } from "../clubs/register";
import { textKey } from "../text-key";

/** Which field a cell belongs to: a question, or a register's column, given by its header, and a row from 0. */
export type FieldOfCell =
  { readonly question: string } | { readonly register: string; readonly header: string; readonly row: number };

/**
 * What a club asks in a cell: a question, or a column of a register. Null if it asks nothing there, such as in a column of
 * statuses or one that a user added.
 */
export function fieldOfCell(
  club: ClubDefinition,
  cell: FieldOfCell,
): { readonly question: Question } | { readonly register: Register; readonly column: Field } | null {
  if ("question" in cell) {
    const found = findField(club, cell.question);
    return found === null || found.register !== null ? null : { question: found.field };
  }
  const register = findRegister(club, cell.register);
  const column = register?.columns.find(({ label }) => textKey(label) === textKey(cell.header));
  return register === null || column === undefined ? null : { register, column };
}
