import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import { placeOnScale } from "../clubs/place-on-scale";
import type { Field } from "../clubs/question";
import type { Sum, Term, Where } from "../clubs/sum";
import { itemAt } from "../item-at";
import type { Answer, Answers } from "../questionnaire/answer";
import { filledRowsOf } from "../rules/cells-of";
import { Fraction } from "../statistics/fraction";
import type { WhyMissing } from "./missing-reasons";

/** A figure worked out from a member's answers without rounding, or why there is none. */
export type ExactFigure = { readonly value: Fraction } | { readonly value: null; readonly why: WhyMissing };

/** The same for a sum. `isNone` where every answer in it is "not applicable": the member has none of it. */
export type SumFigure = ExactFigure & { readonly isNone: boolean };

/** What a term adds up: numbers, and whether there were cells and all of them are "not applicable". */
interface Addends {
  readonly numbers: readonly number[];
  readonly isNone: boolean;
}

/**
 * A sum of a member's answers, exact: what totalOf works out for the checks, which is a binary number. "Not applicable"
 * counts as 0, because the member has none; anything else missing makes the sum missing.
 */
export function sumFigure(club: ClubDefinition, answers: Answers, { add, subtract }: Sum): SumFigure {
  const numbers: number[] = [];
  let isNone = true;
  for (const [terms, sign] of [
    [add, 1],
    [subtract, -1],
  ] as const) {
    for (const term of terms) {
      const found = addendsOf(club, answers, term);
      if (typeof found === "string") return { value: null, why: found, isNone: false };
      for (const number of found.numbers) numbers.push(sign * number);
      isNone &&= found.isNone;
    }
  }
  return { value: Fraction.sumOf(numbers), isNone };
}

/** The numbers that a term adds up; or why it has none. */
export function addendsOf(club: ClubDefinition, answers: Answers, term: Term): Addends | WhyMissing {
  if (typeof term !== "string" && "rowsOf" in term) {
    const rows = rowsOf(answers, term.rowsOf, term.where);
    return rows === null ? "not-in-workbook" : { numbers: [rows.length], isNone: false };
  }
  const written = typeof term === "string" ? term : term.total;
  const found = findField(club, written);
  if (found === null) return "not-in-workbook";
  const { register, field } = found;
  if (register === null) {
    const answer = answers.questions[field.id]?.answer;
    return answer === undefined ? "not-in-workbook" : addUp(field, [answer]);
  }
  const rows = rowsOf(answers, register.id, typeof term === "string" ? undefined : term.where);
  if (rows === null || answers.registers[register.id]?.columnLetters[field.id] === undefined) return "not-in-workbook";
  return addUp(
    field,
    rows.flatMap((row) => row[field.id] ?? []),
  );
}

function addUp(field: Field, answers: readonly Answer[]): Addends | WhyMissing {
  const numbers: number[] = [];
  for (const { holds, value } of answers) {
    if (holds === "not-applicable") continue;
    if (holds === "blank" || holds === "not-available") return holds;
    const number = field.type === "likert" ? placeOnScale(field, value) : value;
    if (typeof number !== "number") return "unreadable";
    numbers.push(number);
  }
  return { numbers, isNone: answers.length > 0 && numbers.length === 0 };
}

/** The rows of a register that are not empty, or only those with that code; null if its table is missing. */
function rowsOf(answers: Answers, id: string, where: Where | undefined) {
  const table = answers.registers[id];
  if (table === undefined) return null;
  const rows = filledRowsOf(table).map((at) => itemAt(table.rows, at));
  return where === undefined ? rows : rows.filter((row) => row[where.column]?.value === where.is);
}
