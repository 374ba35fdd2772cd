import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import type { OldAnswers } from "../../../src/domain/old-workbook/old-answers";
import type { OldWorkbook } from "../../../src/domain/old-workbook/old-workbook";
import { readOldWorkbook } from "../../../src/domain/old-workbook/read-old-workbook";

/** What an old workbook answers, without a pause. */
export function answersIn(club: ClubDefinition, old: OldWorkbook): OldAnswers {
  const steps = readOldWorkbook(club, old);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
