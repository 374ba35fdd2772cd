import type { Answer, Answers } from "../../../src/domain/questionnaire/answer";
import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { CellContent, Filled } from "./answers-of";

/** What a person would type for these answers; the other way round of answersOf. */
export function filledOf({ questions, registers, template }: Answers): Filled {
  return {
    cells: Object.fromEntries(Object.entries(questions).map(([id, { answer }]) => [id, contentOf(answer)])),
    rows: Object.fromEntries(
      Object.entries(registers).map(([id, { rows }]) => [
        id,
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, answer]) => [column, contentOf(answer)])),
        ),
      ]),
    ),
    template,
  };
}

function contentOf({ holds, value, seen }: Answer): CellContent {
  switch (holds) {
    case "blank":
      return null;
    case "date":
      return serialOfDate(String(value), 1900);
    case "not-applicable":
      return "not applicable";
    case "not-available":
      return "not available";
    case "unreadable":
      return seen;
    case "number":
    case "text":
      return value;
  }
}
