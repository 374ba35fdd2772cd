import { readClub } from "../../../src/domain/clubs/read-club";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import { validate } from "../../../src/domain/rules/validate";
import { answersOf, leeds } from "../rules/answers-of";
import { fosteringClub } from "./fostering-club";

/** The made-up club as sent by a service, with the part at a path replaced. */
function sent(path: string, part: unknown): unknown {
  const whole = JSON.parse(JSON.stringify(fosteringClub)) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const owner = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, whole);
  owner[last] = part;
  return whole;
}

const refusalOf = (given: unknown) => {
  const read = readClub(given);
  if (read.ok) throw new Error("It was read.");
  return read.problem;
};

const rule = { code: "FOS-NEW-01", kind: "range", severity: "query", fields: ["fos.starts"], options: { min: 0 } };
const indicator = fosteringClub.indicators[0];

test("a report that named a chart before it could be drawn can still be read", () => {
  expect(readClub(sent("report.0.charts.0.kind", "quadrant")).ok).toBe(true);
});

test("a definition can be read as published", () => {
  expect(readClub(JSON.parse(JSON.stringify(fosteringClub))).ok).toBe(true);
});

test.each([
  ["a kind of rule", sent("rules.0", { ...rule, kind: "benford" }), 'rules[0] (FOS-NEW-01) is of the kind "benford"'],
  [
    "an option of a rule",
    sent("rules.0", { ...rule, options: { min: 0, unless: "x" } }),
    'rules[0] (FOS-NEW-01).options has "unless"',
  ],
  ["a kind of chart", sent("report.0.charts.0.kind", "sunburst"), 'report[0].charts[0] is of the kind "sunburst"'],
  ["a severity", sent("rules.0", { ...rule, severity: "hint" }), 'rules[0].severity is "hint"'],
  ["a type of question", sent("contact.0.type", "map"), 'contact[0].type is "map"'],
  ["a part of a question", sent("contact.0.askedOf", "schools"), 'contact[0] has "askedOf"'],
  ["a part of the definition", sent("languages", ["en"]), 'definition has "languages"'],
  [
    "a type of period",
    sent("indicators.0", { ...indicator, periodType: "decade" }),
    'indicators[0].periodType is "decade"',
  ],
  [
    "a formula of an indicator",
    sent("indicators.0", { ...indicator, median: ["fos.starts"] }),
    'indicators[0] has "median"',
  ],
  [
    "a term of a sum",
    sent("indicators.0", { ...indicator, numerator: { add: [{ greatest: "fos_homes[beds]" }] } }),
    'indicators[0].numerator.add[0] is of a kind with "greatest"',
  ],
])("%s that only a newer Yardstick has is refused with a sentence that says to update", (_what, given, part) => {
  const { code, message } = refusalOf(given);
  expect(code).toBe("newer-club-definition");
  expect(message).toContain("Fostering 2023-24 needs a newer version of Yardstick than this one");
  expect(message).toContain(part);
  expect(message).toContain("Update Yardstick");
});

test.each([
  ["nothing", null],
  ["a text", "fostering"],
  ["a list", [fosteringClub]],
  ["a number where a word is", sent("contact.0.type", 7)],
  ["a rule on a field there is none of", sent("rules.0", { ...rule, fields: ["fos.nothing"] })],
  ["a term that is half there", sent("indicators.0", { ...indicator, numerator: { add: [{ total: 5 }] } })],
  ["a sum of nothing", sent("indicators.0", { ...indicator, numerator: { add: [] } })],
  ["a day that is none", sent("timetable.deadline", "soon")],
  ["no sections", sent("sections", [])],
  ["text that no cell holds", sent("label", "x".repeat(40_000))],
  ["text that no file takes", sent("contact.0.label", "a\0b")],
  ["a register with more rows than a sheet", sent("sections.2.registers.0.maxRows", 1e9)],
  ["a register that begins with a million rows", sent("sections.2.registers.0.minRows", 1_000_000)],
  ["decimals without end", sent("sections.0.questions.0.decimals", 1e9)],
])("%s is refused as damaged, with what is wrong and what to do", (_what, given) => {
  const { code, message } = refusalOf(given);
  expect(code).toBe("damaged-club-definition");
  expect(message).toMatch(/is damaged and can't be used: .+\. Ask the club's administrator to publish it again\./);
  expect(message.length).toBeLessThan(1_000);
});

/** Every path into a definition. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null) return [path.join(".")];
  const own = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return path.length === 0 ? own : [path.join("."), ...own];
}

test("after replacing any part by anything, a definition is refused with a sentence, or can be drawn and checked", () => {
  const hostile = [
    null,
    "",
    "=1+1",
    "__proto__",
    "constructor",
    -1,
    1e308,
    0.5,
    [],
    {},
    [[]],
    { __proto: 1 },
    "x[y]",
    "*",
  ];
  const member = { code: leeds, name: "Leeds" };
  let read = 0;
  for (const [at, path] of pathsOf(fosteringClub).entries()) {
    // In turn, so that every kind of part is replaced by each of them somewhere.
    for (const part of [0, 1, 2].map((more) => hostile[(at * 3 + more) % hostile.length])) {
      const club = readClub(sent(path, part));
      if (!club.ok) {
        expect(club.problem.message.length).toBeLessThan(2_000);
        continue;
      }
      read += 1;
      expect(layOutQuestionnaire(club.value, member, null, []).sheets.length).toBeGreaterThan(0);
      const current = answersOf(club.value, {});
      const { outcomes } = validate(club.value, {
        current,
        member: leeds,
        previous: null,
        releases: [],
        explanations: [],
      });
      const faults = outcomes.flatMap(({ findings }) =>
        findings.filter(({ message }) => message.includes("fault in rule")),
      );
      expect([path, part, faults.map(({ fix }) => fix)]).toEqual([path, part, []]);
    }
  }
  expect(read).toBeGreaterThan(50);
});
