import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import * as z from "zod/mini";
import type { ClubDefinition, RuleSetting } from "../../../src/domain/clubs/club-definition";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { clubs, findClub } from "../../../src/domain/clubs/index";
import type { Field } from "../../../src/domain/clubs/question";
import type { Answer, Answers } from "../../../src/domain/questionnaire/answer";
import { openReason } from "../../../src/domain/questionnaire/open-reason";
import { defineRule } from "../../../src/domain/rules/define-rule";
import { validate } from "../../../src/domain/rules/validate";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { cla202526Compared } from "../clubs/cla-2025-26-compared";
import { comparisonRelease } from "../clubs/comparison-release";
import { answersOf, leeds } from "./answers-of";
import { defineFostering } from "./define-fostering";

const setting: RuleSetting = { code: "X-1", version: 3, kind: "x", severity: "error", fields: [], options: {} };

function ruleThat(check: (found: (subject: string) => void) => void) {
  return defineRule({
    kind: "x",
    family: "range",
    summary: "",
    several: () => "",
    explainable: false,
    options: z.object({}),
    message: () => "",
    fix: () => "",
    check: ({ report }) => check((subject) => report.found([], {}, { subject })),
  });
}

const nothing: Answers = {
  template: { club: null, year: null, version: null, member: null },
  questions: {},
  registers: {},
};
const input = { current: nothing, member: leeds, previous: null, releases: [], explanations: [] };

test("a rule that throws keeps its findings so far and adds one that says the rest could not be checked", () => {
  const rule = ruleThat((found) => {
    found("first");
    throw new RangeError("Invalid array\nlength \ud800\0");
  });
  const outcome = rule.run(setting, defineFostering(), input, []);
  expect(outcome.result).toBe("found");
  expect(outcome.skips).toEqual([]);
  expect(outcome.findings.map(({ subject }) => subject)).toEqual(["first", "this rule"]);
  const fault = outcome.findings[1]!;
  expect(fault).toMatchObject({ code: "X-1", version: 3, severity: "query", explainable: true, place: null });
  expect(fault.message).toBe(
    "Could not be checked: fault in rule X-1@3. The fault is in Yardstick, not in your answers. Every other rule was checked.",
  );
  expect(fault.fix.endsWith("this error: RangeError: Invalid array length")).toBe(true);
});

test("anything thrown is a finding, even if it is not an error, and a long message is cut short", () => {
  const rule = ruleThat(() => {
    throw "x".repeat(10_000);
  });
  const [fault] = rule.run(setting, defineFostering(), input, []).findings;
  expect(fault!.fix.length).toBeLessThan(400);
});

test("a fault is open until somebody explains it, and the explanation holds in a browser that words the error differently", () => {
  const words = ["Cannot read properties of undefined", "undefined is not an object"];
  const [chromium, safari] = words.map((text) => {
    const rule = ruleThat(() => {
      throw new TypeError(text);
    });
    return rule.run(setting, defineFostering(), input, []).findings[0]!;
  });
  expect(openReason(chromium!, [])).toBe("must be explained");
  const { code, version, subject, value } = chromium!;
  expect(openReason(safari!, [{ code, version, subject, value, text: "Checked against the ledger." }])).toBeNull();
});

const extremes = [0, -0, 1, -1, 0.1, 5e-324, -5e-324, 1e-7, 1e21, 2 ** 31, 2 ** 53, 1.7976931348623157e308, -1e308];
const numbers = fc.oneof(fc.constantFrom(...extremes), fc.double({ noNaN: true, noDefaultInfinity: true }));
const dates = fc.constantFrom("2025-03-31", "0000-00-00", "9999-99-99", "0001-01-01", "2025-02-30", "9999-12-31");
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", " ", "x".repeat(5000), "=1+1", "ﷺ".repeat(50)),
);

const whole = (holds: Answer["holds"], value: Answer["value"], seen = String(value)): Answer => ({
  holds,
  value,
  seen,
  faults: [],
});

function answerTo({ type, choices }: Field): fc.Arbitrary<Answer> {
  const blank = fc.constant(whole("blank", null, ""));
  const odd = texts.map((seen): Answer => ({
    holds: "unreadable",
    value: null,
    seen,
    faults: [{ kind: "wrong-type", repair: null }],
  }));
  const given =
    type === "date"
      ? dates.map((value) => whole("date", value))
      : type === "text"
        ? texts.map((value) => whole("text", value))
        : type === "choice" || type === "likert"
          ? fc.constantFrom(...choices).map((value) => whole("text", value))
          : numbers.map((value) => whole("number", value));
  return fc.oneof({ weight: 8, arbitrary: given }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: odd });
}

function answersTo(club: ClubDefinition): fc.Arbitrary<Answers> {
  const place = { sheet: "S", cell: "C5" };
  const questions = fc.record(
    Object.fromEntries(
      questionsOf(club).map((question) => [question.id, answerTo(question).map((answer) => ({ answer, place }))]),
    ),
  );
  const registers = fc.record(
    Object.fromEntries(
      registersOf(club).map(({ id, columns }) => [
        id,
        fc
          .array(fc.record(Object.fromEntries(columns.map((column) => [column.id, answerTo(column)]))), {
            maxLength: 4,
          })
          .map((rows) => ({
            sheet: id,
            firstRow: 5,
            columnLetters: Object.fromEntries(columns.map((column, at) => [column.id, String.fromCharCode(65 + at)])),
            rows,
          })),
      ]),
    ),
  );
  const template = { club: club.club, year: club.year, version: club.version, member: leeds };
  return fc.record({ template: fc.constant(template), questions, registers });
}

const shipped = gunzipSync(readFileSync("data/section-251.json.gz")).toString("utf8");
const releases = [comparisonRelease(shipped, cla202526Compared)];

test.each(clubs)("no rule of $club $year fails on any answer, however odd", ({ club: id, year }) => {
  const club = findClub(id, year)!;
  fc.assert(
    fc.property(answersTo(club), fc.option(answersTo(club), { nil: null }), (current, previous) => {
      const { outcomes, findings } = validate(club, { ...input, current, previous, releases });
      expect(outcomes).toHaveLength(club.rules.length);
      const faults = findings.filter(({ value }) => value === "could not be checked");
      expect(faults.map(({ kind, fix }) => `${kind}: ${fix}`)).toEqual([]);
    }),
    // Not shrunk: shrinking a questionnaire takes a minute and says no more than the error message.
    { numRuns: 40, endOnFailure: true },
  );
});

test("no rule fails on an ordinary questionnaire", () => {
  const club = findClub("cla", "2025-26")!;
  const { findings } = validate(club, { ...input, current: answersOf(club, cla202526Example) });
  expect(findings.filter(({ value }) => value === "could not be checked")).toEqual([]);
});
