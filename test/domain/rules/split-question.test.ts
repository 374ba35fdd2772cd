import { defineClub } from "../../../src/domain/clubs/define-club";
import { findField } from "../../../src/domain/clubs/find-field";
import type { Question } from "../../../src/domain/clubs/question";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { describeField } from "../../../src/domain/questionnaire/describe-field";
import { besideTheInput } from "../../../src/domain/questionnaire/beside-the-input";
import { lastYearOf } from "../../../src/domain/rules/last-year-of";
import { validate } from "../../../src/domain/rules/validate";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, leeds, type Filled } from "./answers-of";

const definitionOf = (input: unknown): ClubDefinition => {
  const defined = defineClub(input);
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
};
const [children, spend, homes] = fosteringClub.sections;
const lastYears = definitionOf({ ...fosteringClub, year: "2022-23" });
const partOf = { partOf: "fos.income" };
const named = (id: string, label: string) => ({
  ...spend!.questions!.find((question) => question.id === "fos.income")!,
  id,
  label,
  priorYear: partOf,
});
const moved = { kind: "year-on-year", severity: "query", options: { amount: 100, share: 0.1 } };
const movedShare = { kind: "indicator-year-on-year", severity: "query" };
const share = (id: string, ...add: string[]) => ({
  id,
  label: id,
  definition: "d",
  unit: "%",
  scale: 100,
  numerator: { add },
  denominator: { add: ["fos.gross"] },
});
/** Income was one question, and is two now: of health and of education. */
const thisYears = definitionOf({
  ...fosteringClub,
  sections: [
    children,
    {
      ...spend,
      questions: [
        ...spend!.questions!.filter(({ id }) => id !== "fos.income"),
        named("fos.health", "Health"),
        named("fos.education", "Education"),
      ],
    },
    homes,
  ],
  indicators: [share("fos.income-share", "fos.health", "fos.education"), share("fos.health-share", "fos.health")],
  report: [],
  rules: [
    { ...moved, code: "FOS-YOY-01", fields: ["fos.health", "fos.education"] },
    { ...movedShare, code: "FOS-YOY-02", options: { indicator: "fos.income-share", amount: 1, share: 0.1 } },
    { ...movedShare, code: "FOS-YOY-03", options: { indicator: "fos.health-share", amount: 1, share: 0.1 } },
  ],
});
const previous = answersOf(lastYears, {
  cells: { "fos.income": 1000, "fos.gross": 10_000 },
  template: { year: "2022-23" },
});
const outcomesOf = (cells: Filled["cells"]) =>
  validate(thisYears, {
    current: answersOf(thisYears, { cells: { "fos.gross": 10_000, ...cells! } }),
    previous,
    member: leeds,
    releases: [],
    explanations: [],
  }).outcomes;
const asked = (id: string) => findField(thisYears, id)!.field as Question;

test("last year's figure is compared with the sum of the parts, once", () => {
  const [outcome] = outcomesOf({ "fos.health": 900, "fos.education": 300 });
  expect(outcome!.findings).toMatchObject([
    {
      seen: "£1,200",
      expected: "about £1,000",
      message: "Health + Education: £1,200, up £200 (20.0%) from £1,000 last year. Readers will ask what changed.",
      value: "fos.health = 900; fos.education = 300",
    },
  ]);
  // Each moved a lot from 0, or from the whole; together they did not.
  expect(outcomesOf({ "fos.health": 400, "fos.education": 650 })[0]).toMatchObject({ result: "passed", checked: 1 });
});

test("a part that is not applicable counts as nothing, and a blank one leaves nothing to compare", () => {
  expect(outcomesOf({ "fos.health": 1000, "fos.education": "not applicable" })[0]).toMatchObject({ result: "passed" });
  expect(outcomesOf({ "fos.health": 1000 })[0]).toMatchObject({
    result: "skipped",
    skips: [{ about: "Health + Education", reason: "there is no figure this year" }],
  });
});

test("an indicator of all parts is worked out from last year's whole, and one of a single part is not", () => {
  const [, whole, part] = outcomesOf({ "fos.health": 900, "fos.education": 300 });
  // 1,200 ÷ 10,000 beside 1,000 ÷ 10,000.
  expect(whole!.findings).toMatchObject([{ seen: "12%", expected: "about 10%" }]);
  expect(part!.skips).toEqual([{ about: "fos.health-share", reason: 'last year did not ask for "Health"' }]);
});

test("the whole is no part's answer of last year, and the pane says what it was of", () => {
  for (const id of ["fos.health", "fos.education"]) {
    expect(lastYearOf(asked(id), previous)).toBeNull();
    expect(besideTheInput(thisYears, asked(id), leeds, previous, []).lastYear).toBeNull();
  }
  const context = { club: thisYears, member: leeds, answers: null, previous, releases: [] };
  expect(describeField({ question: "fos.health" }, context)?.lastYear).toEqual({
    text: "£1,000, together with Education",
    year: "2022-23",
  });
});
