import type { Answers } from "../../../src/domain/questionnaire/answer";
import { answerAsCell } from "../../../src/domain/questionnaire/answer-as-cell";
import type { Filled } from "./answers-of";

/** What a person would type for these answers; the other way round of answersOf. */
export function filledOf({ questions, registers, template }: Answers): Filled {
  return {
    cells: Object.fromEntries(Object.entries(questions).map(([id, { answer }]) => [id, answerAsCell(answer)])),
    rows: Object.fromEntries(
      Object.entries(registers).map(([id, { rows }]) => [
        id,
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, answer]) => [column, answerAsCell(answer)])),
        ),
      ]),
    ),
    template,
  };
}
