import { defineClub } from "../../../src/domain/clubs/define-club";
import { fosteringClub } from "./fostering-club";

/** What is wrong with the made-up club if those questions have these in addition. */
function faultsWith(more: Readonly<Record<string, object>>): string {
  const sections = fosteringClub.sections.map((section) => ({
    ...section,
    questions: (section.questions ?? []).map((question) => ({ ...question, ...more[question.id] })),
  }));
  const defined = defineClub({ ...fosteringClub, sections });
  return defined.ok ? "" : defined.problem.message;
}
const partOf = (whole: string) => ({ priorYear: { partOf: whole } });
const brokenIn = (...years: string[]) => ({ breaks: years.map((year) => ({ year, reason: "r" })) });

test.each<[string, Record<string, object>]>([
  ["a question of another name", { "fos.income": { priorYear: "fos.earned" } }],
  ["a question in two parts", { "fos.income": partOf("fos.money"), "fos.gross": partOf("fos.money") }],
  ["breaks in order", { "fos.income": brokenIn("2019-20", "2023-24") }],
])("%s is sound", (_name, more) => {
  expect(faultsWith(more)).toBe("");
});

test.each<[string, Record<string, object>, string]>([
  [
    "one of last year's that two continue",
    { "fos.income": { priorYear: "fos.old" }, "fos.gross": { priorYear: "fos.old" } },
    'fos.income.priorYear: "fos.old" is already what fos.gross was last year',
  ],
  ["a split into one", { "fos.income": partOf("fos.old") }, "fos.income.priorYear: it is the only part"],
  [
    "parts in different units",
    { "fos.income": partOf("fos.old"), "fos.own_nights": partOf("fos.old") },
    'fos.own_nights.priorYear: parts of "fos.old" are numbers in one unit',
  ],
  [
    "one of last year's that was split and is continued as well",
    { "fos.income": partOf("fos.old"), "fos.gross": partOf("fos.old"), "fos.ifa_cost": { priorYear: "fos.old" } },
    'fos.ifa_cost.priorYear: "fos.old" is in parts now',
  ],
  ["a break in a calendar year", { "fos.income": brokenIn("2023") }, '"2023" is not a financial year'],
  ["a break to come", { "fos.income": brokenIn("2024-25") }, "2024-25 is after the club's year, 2023-24"],
  ["breaks out of order", { "fos.income": brokenIn("2023-24", "2019-20") }, "2019-20 is before the break above it"],
])("%s is refused", (_name, more, fault) => {
  expect(faultsWith(more)).toContain(fault);
});
