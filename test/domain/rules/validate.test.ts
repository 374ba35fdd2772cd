import { defineClub } from "../../../src/domain/clubs/define-club";
import { rules } from "../../../src/domain/rules/index";
import { concernsOf, validate } from "../../../src/domain/rules/validate";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, leeds, type Filled } from "./answers-of";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;

function check(filled: Filled, only?: ReadonlySet<string>) {
  const context = { previous: null, releases: [], member: leeds, explanations: [] };
  return validate(club, { current: answersOf(club, filled), ...context }, only);
}

const wrong: Filled = {
  cells: { "fos.opening": 1, "fos.starts": 2, "fos.ceases": "three", "fos.closing": 9 },
  rows: {
    homes: [
      { home: "Oak", beds: 1, nights: 400 },
      { home: "Elm", beds: 2, nights: 700 },
    ],
  },
};

test("every rule of the club has an outcome, and all findings are returned", () => {
  const { outcomes, findings } = check(wrong);
  expect(outcomes.map(({ code, result }) => [code, result])).toEqual([
    ["FOS-TYPE-01", "found"],
    ["FOS-SUM-01", "skipped"],
    ["FOS-YOY-01", "skipped"],
    ["FOS-WEEK-01", "skipped"],
    ["FOS-BEDS-01", "found"],
    ["FOS-WORDS-01", "skipped"],
  ]);
  expect(outcomes[1]?.skips[0]?.reason).toBe("Children who ceased is not a number");
  expect(findings.map(({ subject }) => subject)).toEqual(["fos.ceases", "homes[nights] of Oak"]);
});

test("after its register is sorted, only the cell of a finding changes", () => {
  const [oak, elm] = wrong.rows!.homes!;
  const sorted = check({ ...wrong, rows: { homes: [elm!, oak!] } }).findings;
  expect(sorted[1]).toEqual({ ...check(wrong).findings[1], place: { sheet: "Children's homes", cell: "D5" } });
});

test("only the rules that concern the changed fields are run", () => {
  const codes = (...ids: string[]) => check(wrong, new Set(ids)).outcomes.map(({ code }) => code);
  expect(codes("fos.own_cost")).toEqual(["FOS-TYPE-01", "FOS-YOY-01", "FOS-WEEK-01"]);
  expect(codes("homes")).toEqual(["FOS-TYPE-01", "FOS-BEDS-01"]);
  expect(codes()).toEqual(["FOS-TYPE-01"]);
});

test("a rule concerns the fields that its indicators are worked out from", () => {
  expect([...concernsOf(club, club.rules[3]!)].sort()).toEqual([
    "fos.ifa_cost",
    "fos.ifa_nights",
    "fos.own_cost",
    "fos.own_nights",
  ]);
});

test("a rule concerns the fields of the indicator that its own is relative to, and the register it counts", () => {
  const [own, independent] = fosteringClub.indicators;
  const relative = { ...own, id: "fos.relative", unit: "times", unitCost: false, relativeTo: independent!.id };
  const withRelative = defineClub({
    ...fosteringClub,
    indicators: [...fosteringClub.indicators, relative],
    rules: [
      { code: "R-1", kind: "peer-fences", severity: "query", options: { indicator: "fos.relative" } },
      { code: "R-2", kind: "row-count", severity: "query", options: { register: "homes" } },
      { code: "R-3", kind: "answered", severity: "query", fields: ["homes[beds]", "fos.income"] },
      { code: "R-4", kind: "peer-fences", severity: "query", options: { indicator: "fos.own-weekly-cost" } },
    ],
  } as unknown as typeof fosteringClub);
  if (!withRelative.ok) throw new Error(withRelative.problem.message);
  const concerns = withRelative.value.rules.map((setting) => [...concernsOf(withRelative.value, setting)].sort());
  expect(concerns).toEqual([
    ["fos.ifa_cost", "fos.ifa_nights", "fos.own_cost", "fos.own_nights"],
    ["homes"],
    ["fos.income", "homes"],
    ["fos.own_cost", "fos.own_nights"],
  ]);
});

test("rules about explanations run last, wherever the club lists them, and check the findings that were explained", () => {
  const [words, ...others] = [...fosteringClub.rules].reverse();
  const wordsFirst = defineClub({ ...fosteringClub, rules: [words!, ...others] });
  if (!wordsFirst.ok) throw new Error(wordsFirst.problem.message);
  const [oak] = check(wrong).findings.filter(({ code }) => code === "FOS-BEDS-01");
  const { version, subject, value } = oak!;
  const { outcomes } = validate(wordsFirst.value, {
    current: answersOf(wordsFirst.value, wrong),
    previous: null,
    releases: [],
    member: leeds,
    explanations: [{ code: "FOS-BEDS-01", version, subject, value, text: "Yes." }],
  });
  expect(outcomes.map(({ code }) => code).at(0)).toBe("FOS-BEDS-01");
  expect(outcomes.at(-1)).toMatchObject({ code: "FOS-WORDS-01", result: "found", checked: 1 });
});

test("each kind of rule has its own name and a sentence", () => {
  expect(new Set(rules.map(({ kind }) => kind)).size).toBe(rules.length);
  for (const { kind, summary } of rules) {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(summary).toMatch(/^[A-Z"].*\.$/);
  }
});

test("an unknown kind of rule throws", () => {
  const [setting] = club.rules;
  const context = { previous: null, releases: [], member: leeds, explanations: [] };
  expect(() =>
    validate({ ...club, rules: [{ ...setting!, kind: "magic" }] }, { current: answersOf(club, {}), ...context }),
  ).toThrow('There is no kind of rule "magic".');
});
