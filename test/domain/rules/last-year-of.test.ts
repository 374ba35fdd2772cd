import { defineClub } from "../../../src/domain/clubs/define-club";
import { findField } from "../../../src/domain/clubs/find-field";
import type { Question } from "../../../src/domain/clubs/question";
import { lastYearOf, questionOf, underThisYearsIds } from "../../../src/domain/rules/last-year-of";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf } from "./answers-of";

const [children, spend, homes] = fosteringClub.sections;
const [own, ...others] = spend!.questions!;
/** Last year had another id for spend on own carers, own cost, and did not ask for the opening figure. */
const renamed = { ...own, id: "fos.carers_cost", priorYear: "fos.own_cost" };

function definitionOf(input: unknown) {
  const defined = defineClub(input as Parameters<typeof defineClub>[0]);
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
}
const lastYears = definitionOf(fosteringClub);
const thisYears = definitionOf({
  ...fosteringClub,
  sections: [children, { ...spend, questions: [renamed, ...others] }, homes],
  indicators: [],
  report: [],
  rules: [],
});
const asked = (id: string) => findField(thisYears, id)!.field as Question;
const previous = answersOf(lastYears, {
  cells: { "fos.own_cost": 700, "fos.income": 50, "fos.opening": 9 },
  rows: { homes: [{ home: "Oak", beds: 3 }] },
});

test("last year's answer is found under the id it had then", () => {
  expect(lastYearOf(asked("fos.carers_cost"), previous)?.value).toBe(700);
  expect(lastYearOf(asked("fos.income"), previous)?.value).toBe(50);
});

test("there is no answer for last year if the question was not asked or nothing was submitted", () => {
  expect(lastYearOf(asked("fos.opening"), previous)).toBeNull();
  expect(lastYearOf(asked("fos.income"), null)).toBeNull();
  expect(lastYearOf(asked("fos.income"), answersOf(lastYears, { gone: ["fos.income"] }))).toBeNull();
});

test("last year's answers come under this year's ids, and everything else is unchanged", () => {
  const { questions, registers, template } = underThisYearsIds(thisYears, previous);
  expect(questions["fos.carers_cost"]?.answer.value).toBe(700);
  expect(questions["fos.income"]?.answer.value).toBe(50);
  expect(Object.keys(questions)).not.toEqual(expect.arrayContaining(["fos.own_cost"]));
  expect(Object.keys(questions)).not.toEqual(expect.arrayContaining(["fos.opening"]));
  expect([registers, template]).toEqual([previous.registers, previous.template]);
});

test("an answer that was not submitted last year is left out, not undefined", () => {
  const { questions } = underThisYearsIds(thisYears, answersOf(lastYears, { gone: ["fos.income"] }));
  expect(Object.keys(questions)).not.toEqual(expect.arrayContaining(["fos.income"]));
});

test("a column of a register is not a question, even if it has the name of one", () => {
  const field = findField(thisYears, "fos.income")!.field;
  expect(questionOf(thisYears, { row: null, field })?.label).toBe("Income");
  expect(questionOf(thisYears, { row: 0, field })).toBeNull();
});
