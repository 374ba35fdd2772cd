import { findRegister } from "../../domain/clubs/find-field";
import type { AnswerCopy } from "../../domain/questionnaire/answer-copy";
import { rowNameOf } from "../../domain/rules/cells-of";
import type { FieldAt } from "../questionnaire-ports";
import type { HeldQuestionnaire } from "./session-store";

/**
 * The copies without that of a cell that a person has typed into: whatever they typed, even the same again, they have
 * looked at it. The same list if there was none.
 */
export function withoutTyped(
  { club, check, copies }: Pick<HeldQuestionnaire, "club" | "check" | "copies">,
  typed: FieldAt,
): readonly AnswerCopy[] {
  const cell = "question" in typed ? { field: typed.question, row: null } : cellInRegister(typed);
  if (cell === null || !copies.some(isIts)) return copies;
  return copies.filter((copy) => !isIts(copy));

  function isIts({ field, row }: AnswerCopy): boolean {
    return field === cell?.field && row === cell.row;
  }
  function cellInRegister({ register: id, header, row }: Extract<FieldAt, { readonly register: string }>) {
    const [register, table] = [findRegister(club, id), check?.answers.registers[id]];
    const column = register?.columns.find(({ label }) => label.toLowerCase() === header.toLowerCase());
    if (register === null || table?.rows[row] === undefined || column === undefined) return null;
    // Under the name it had when it was read last, as the copies have it.
    return { field: `${id}[${column.id}]`, row: rowNameOf(register, table, row) };
  }
}
