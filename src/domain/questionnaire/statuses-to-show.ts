import type { ClubDefinition } from "../clubs/club-definition";
import { questionsOf, registersOf } from "../clubs/find-field";
import type { Answers } from "./answer";
import type { AnswerStatus } from "./answer-status";
import { answerStatuses } from "./answer-statuses";
import type { FoundExplanation } from "./explanation-of";
import type { Finding } from "./finding";

/** How far each answer is, to be written beside it. Ids are in lower case, because Excel ignores case in names. */
export interface StatusesToShow {
  readonly questions: ReadonlyMap<string, AnswerStatus>;
  /** Of each register, the statuses of its rows, top to bottom. */
  readonly registers: ReadonlyMap<string, readonly AnswerStatus[]>;
}

/** The statuses of everything that the club asks and the workbook still has. */
export function statusesToShow(
  club: ClubDefinition,
  answers: Answers,
  findings: readonly { readonly finding: Finding; readonly explained: FoundExplanation | null }[],
): StatusesToShow {
  const statuses = answerStatuses(answers, findings);
  return {
    questions: new Map(
      questionsOf(club).flatMap(({ id }) =>
        answers.questions[id] === undefined ? [] : [[id.toLowerCase(), statuses.ofQuestions([id])] as const],
      ),
    ),
    registers: new Map(
      registersOf(club).flatMap(({ id }) => {
        const rows = answers.registers[id]?.rows;
        return rows === undefined ? [] : [[id.toLowerCase(), rows.map((_, row) => statuses.ofRow(id, row))] as const];
      }),
    ),
  };
}
