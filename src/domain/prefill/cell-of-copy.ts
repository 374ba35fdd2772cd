import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import type { Answers } from "../questionnaire/answer";
import type { AnswerCopy } from "../questionnaire/answer-copy";
import type { Cell } from "../rules/cell";
import { cellOf } from "../rules/cells-of";
import { copiedValue } from "./copied-value";
import { rowsByName } from "./rows-by-name";

/**
 * The cell that a copy was put into; null if it is no longer in the workbook: its name, table or row is gone, or several
 * rows have the name of its row.
 */
export function cellOfCopy(
  club: ClubDefinition,
  answers: Answers,
  { field, row }: Pick<AnswerCopy, "field" | "row">,
): Cell | null {
  const register = findField(club, field)?.register ?? null;
  if (register === null || row === null)
    return register === null && row === null ? cellOf(club, answers, field, null) : null;
  const table = answers.registers[register.id];
  const at = table === undefined ? null : (rowsByName(register, table).get(row) ?? null);
  return at === null ? null : cellOf(club, answers, field, at);
}

/** Whether a cell still holds what was put in. Numbers may differ in the digits that Excel doesn't keep. */
export function holdsCopy({ answer }: Cell, { value }: Pick<AnswerCopy, "value">): boolean {
  const held = copiedValue(answer);
  if (typeof held === "number" && typeof value === "number") return inExcel(held) === inExcel(value);
  return held === value;
}

/** A number to the fifteen digits that Excel keeps. */
function inExcel(value: number): string {
  return value.toPrecision(15);
}
