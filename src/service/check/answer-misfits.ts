import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { findField, questionsOf, registersOf } from "../../domain/clubs/find-field";
import type { Field } from "../../domain/clubs/question";
import type { Answer, Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";

/**
 * Answers that cannot have been read from the club's questionnaire, each as "path: reason": a number for a date
 * question, a choice that is not in the list, an answer or a copy to something that isn't asked. Rules trust that answers were read
 * properly, so we refuse anything else before they run. Empty if everything fits.
 */
export function answerMisfits(club: ClubDefinition, { questions, registers, copies = [] }: Answers): readonly string[] {
  const misfits: string[] = [];
  const look = (path: string, field: Field, answer: Answer | undefined) => {
    const reason = answer === undefined ? null : misfitOf(field, answer);
    if (reason !== null) misfits.push(`${path}: ${reason}`);
  };
  const asked = questionsOf(club);
  misfits.push(...unknownIn("body/answers/questions", questions, asked));
  for (const question of asked) {
    look(`body/answers/questions/${question.id}`, question, questions[question.id]?.answer);
  }
  misfits.push(...unknownIn("body/answers/registers", registers, registersOf(club)));
  for (const { id, columns } of registersOf(club)) {
    for (const [at, row] of (registers[id]?.rows ?? []).entries()) {
      misfits.push(...unknownIn(`body/answers/registers/${id}/rows/${at}`, row, columns));
      for (const column of columns) {
        look(`body/answers/registers/${id}/rows/${at}/${column.id}`, column, row[column.id]);
      }
    }
  }
  for (const [at, { field, row }] of copies.entries()) {
    const found = findField(club, field);
    const isOf = found !== null && (found.register === null) === (row === null);
    if (!isOf)
      misfits.push(`body/answers/copies/${at}: this questionnaire has no ${field}${row === null ? "" : ` of ${row}`}`);
  }
  return misfits;
}

/**
 * Explanations of rules that the club's questionnaire does not have, each as "path: reason". An add-in sends only
 * explanations of what the rules found.
 */
export function explanationMisfits({ rules }: ClubDefinition, explanations: readonly Explanation[]): readonly string[] {
  const known = new Set(rules.map(({ code }) => code));
  return explanations.flatMap(({ code }, at) =>
    known.has(code) ? [] : [`body/explanations/${at}/code: this questionnaire has no rule ${code}`],
  );
}

function unknownIn(path: string, given: object, asked: readonly { readonly id: string }[]): readonly string[] {
  const known = new Set(asked.map(({ id }) => id));
  return Object.keys(given).flatMap((id) => (known.has(id) ? [] : [`${path}/${id}: this questionnaire has no ${id}`]));
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
