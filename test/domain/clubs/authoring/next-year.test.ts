import type { ClubInput } from "../../../../src/domain/clubs/club-definition";
import { defineClub } from "../../../../src/domain/clubs/define-club";
import { questionsOf } from "../../../../src/domain/clubs/find-field";
import { nextYear, type YearChanges } from "../../../../src/domain/clubs/authoring/next-year";
import { fosteringClub } from "../fostering-club";

const lastYear = defineClub(fosteringClub);
const timetable = {
  issued: "2025-05-01",
  deadline: "2025-06-14",
  draft: "2025-07-12",
  review: "2025-09-10",
  final: "2025-10-04",
};

function after({ timetable: days = timetable, ...changes }: Partial<YearChanges> = {}) {
  if (!lastYear.ok) throw new Error(lastYear.problem.message);
  return nextYear(lastYear.value, { year: "2024-25", timetable: days, ...changes });
}

test("without changes it is last year's, with the new year and timetable", () => {
  const result = after({});
  if (!result.ok || !lastYear.ok) throw new Error("no definition");
  expect(result.value).toMatchObject({ year: "2024-25", timetable, version: 1, rules: lastYear.value.rules });
  expect(questionsOf(result.value).map(({ id }) => id)).toEqual(questionsOf(lastYear.value).map(({ id }) => id));
  // What couldn't be compared with the year before can be compared with last year, which asked the same.
  expect(questionsOf(result.value)[1]).not.toHaveProperty("priorYear");
});

test("changes are made, removed parts are gone, new parts are added, and last year's club is unchanged", () => {
  const before = JSON.stringify(lastYear);
  const result = after({
    change: {
      questions: { "fos.starts": { label: "New starts" } },
      rules: { "FOS-YOY-01": { version: 2, options: { amount: 5000, share: 0.1 } } },
    },
    remove: { questions: ["fos.distant"], indicators: ["homes.occupied"] },
    add: {
      questions: [
        {
          section: "children",
          question: {
            id: "fos.respite",
            label: "Respite",
            definition: "d",
            type: "count",
            unit: "nights",
            priorYear: "fos.distant",
          },
        },
      ],
      scrapbook: [{ id: "fos.kinship", label: "Kinship", definition: "d", type: "text" }],
    },
  });
  if (!result.ok) throw new Error(result.problem.message);
  const ids = questionsOf(result.value).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["fos.respite", "fos.kinship"]));
  expect(ids).not.toContain("fos.distant");
  expect(questionsOf(result.value).find(({ id }) => id === "fos.starts")?.label).toBe("New starts");
  expect(result.value.rules[2]).toMatchObject({ version: 2, options: { share: 0.1 } });
  expect(result.value.indicators.map(({ id }) => id)).not.toContain("homes.occupied");
  expect(JSON.stringify(lastYear)).toBe(before);
});

test("dates move, and without a timetable last year's days do", () => {
  const result = nextYear(fosteringClub, { year: "2024-25" });
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.value.timetable).toEqual({
    issued: "2025-05-01",
    // 14 June 2025 and 12 July 2025 are Saturdays, and so is 4 October.
    deadline: "2025-06-16",
    draft: "2025-07-14",
    review: "2025-09-10",
    final: "2025-10-06",
  });
});

test("a question with another id is linked to last year's, and what names it follows", () => {
  const result = after({ change: { questions: { "fos.own_cost": { id: "fos.in_house", label: "In-house" } } } });
  if (!result.ok) throw new Error(result.problem.message);
  expect(questionsOf(result.value).find(({ id }) => id === "fos.in_house")).toMatchObject({
    label: "In-house",
    priorYear: "fos.own_cost",
  });
  expect(result.value.rules.find(({ code }) => code === "FOS-YOY-01")?.fields).toEqual(["fos.in_house"]);
  expect(result.value.indicators[0]?.numerator).toEqual({ add: ["fos.in_house"], subtract: [] });
  // A year later the link is to its own id.
  const later = nextYear(result.value, { year: "2025-26" });
  expect(later.ok && questionsOf(later.value).some((question) => "priorYear" in question)).toBe(false);
});

test("a new question stands where it is put, and is checked as another", () => {
  const question = { id: "fos.fees", label: "Fees", definition: "d", type: "amount" as const, unit: "GBP" };
  const place = { section: "spend", after: "fos.own_cost", checkedAs: "fos.own_cost" };
  const result = after({ add: { questions: [{ ...place, question }] } });
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.value.sections[1]?.questions.map(({ id }) => id).slice(0, 3)).toEqual([
    "fos.own_cost",
    "fos.fees",
    "fos.ifa_cost",
  ]);
  expect(result.value.rules.find(({ code }) => code === "FOS-YOY-01")?.fields).toEqual(["fos.own_cost", "fos.fees"]);
});

test("a question that is gone is taken out of what rules list", () => {
  const fields = ["fos.own_cost", "fos.distant"];
  const wider = { ...fosteringClub, rules: [{ ...fosteringClub.rules[2]!, fields }] } as ClubInput;
  const result = nextYear(wider, { year: "2024-25", remove: { questions: ["fos.distant"] } });
  expect(result.ok && result.value.rules[0]?.fields).toEqual(["fos.own_cost"]);
});

const added = { id: "fos.a", label: "A", definition: "d", type: "text" as const };

test.each<[string, Partial<YearChanges>, string]>([
  [
    "an addition after what there is not",
    { add: { questions: [{ section: "spend", after: "fos.x", question: added }] } },
    'add fos.a: there is no "fos.x" in spend',
  ],
  [
    "an addition that is checked as what no rule lists",
    { add: { questions: [{ section: "spend", checkedAs: "fos.x", question: added }] } },
    'add fos.a: no rule lists "fos.x"',
  ],
  [
    "a link to what last year did not ask",
    { add: { questions: [{ section: "spend", question: { ...added, priorYear: "fos.x" } }] } },
    'fos.a.priorYear: there was no question "fos.x" last year',
  ],
  [
    "a change of what there is not",
    { change: { questions: { "fos.x": { label: "X" } } } },
    'change.questions: there was no "fos.x" last year',
  ],
  [
    "a removal of what there is not",
    { remove: { rules: ["FOS-X-01"] } },
    'remove.rules: there was no "FOS-X-01" last year',
  ],
  [
    "a rule that changes and keeps its version",
    { change: { rules: { "FOS-YOY-01": { options: { amount: 1, share: 1 } } } } },
    "change.rules.FOS-YOY-01.version: raise it above 1",
  ],
  [
    "a removal that leaves a rule without its question",
    { remove: { questions: ["fos.closing"] } },
    'no field "fos.closing"',
  ],
  [
    "an addition to an unknown section",
    { add: { questions: [{ section: "x", question: { id: "a.b", label: "A", definition: "d", type: "text" } }] } },
    'no section "x"',
  ],
])("%s is refused", (_name, changes, expected) => {
  const result = after(changes);
  expect(result.ok ? "no fault" : result.problem.message).toContain(expected);
});
