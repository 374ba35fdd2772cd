import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { questionsOf, registersOf } from "../../domain/clubs/find-field";
import type { Field } from "../../domain/clubs/question";
import type { Answer, Answers } from "../../domain/questionnaire/answer";

/**
 * Answers that cannot have been read from the club's questionnaire, each as "path: reason": a number for a date
 * question, a choice that is not in the list. Rules trust that answers were read properly, so we refuse anything else
 * before they run. Empty if everything fits.
 */
export function answerMisfits(club: ClubDefinition, { questions, registers }: Answers): readonly string[] {
  const misfits: string[] = [];
  const look = (path: string, field: Field, answer: Answer | undefined) => {
    const reason = answer === undefined ? null : misfitOf(field, answer);
    if (reason !== null) misfits.push(`${path}: ${reason}`);
  };
  for (const question of questionsOf(club)) {
    look(`body/answers/questions/${question.id}`, question, questions[question.id]?.answer);
  }
  for (const { id, columns } of registersOf(club)) {
    for (const [at, row] of (registers[id]?.rows ?? []).entries()) {
      for (const column of columns) {
        look(`body/answers/registers/${id}/rows/${at}/${column.id}`, column, row[column.id]);
      }
    }
  }
  return misfits;
}

function misfitOf({ type, choices, notApplicable, notAvailable }: Field, answer: Answer): string | null {
  const { holds, value } = answer;
  if (holds === "blank" || holds === "unreadable") return null;
  if (holds === "not-applicable" || holds === "not-available") {
    const allowed = holds === "not-applicable" ? notApplicable : notAvailable;
    const said = answer.faults.some(({ kind }) => kind === "marker-not-allowed");
    return allowed || said ? null : `"${holds}" is not allowed here, and no fault says so`;
  }
  if (type === "date") return holds === "date" ? null : "a date is expected";
  if (type === "text") return holds === "text" ? null : "a text is expected";
  if (type === "choice" || type === "likert") {
    return holds === "text" && choices.includes(String(value)) ? null : "one of the permitted answers is expected";
  }
  return holds === "number" ? null : "a number is expected";
}
