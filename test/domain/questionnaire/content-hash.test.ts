import type { Answer, Answers } from "../../../src/domain/questionnaire/answer";
import { contentHash } from "../../../src/domain/questionnaire/content-hash";

const number = (value: number): Answer => ({ holds: "number", value, seen: String(value), faults: [] });
const blank: Answer = { holds: "blank", value: null, seen: "", faults: [] };
const template = { club: "cla", year: "2025-26", version: 1, member: "E08000035" };
const rows = [
  { name: number(1), beds: number(4) },
  { name: number(2), beds: blank },
];
const answers: Answers = {
  template,
  questions: {
    a: { answer: number(1), place: { sheet: "One", cell: "B3" } },
    b: { answer: blank, place: { sheet: "One", cell: "B4" } },
  },
  registers: { homes: { sheet: "Homes", firstRow: 8, columnLetters: { name: "A", beds: "B" }, rows } },
};
const explanation = { code: "X-1", version: 1, subject: "a", value: "a = 1", text: "Because two children moved." };
const hash = (change: Partial<Answers> = {}, explanations = [explanation]) =>
  contentHash({ ...answers, ...change }, explanations);
const homes = answers.registers["homes"]!;

test("is the same wherever answers are on the sheets and in whatever order they are stored", () => {
  const { a, b } = answers.questions as {
    a: (typeof answers.questions)[string];
    b: (typeof answers.questions)[string];
  };
  expect(hash({ questions: { b, a: { ...a, place: { sheet: "Renamed", cell: "B9" } } } })).toBe(hash());
  const moved = { ...homes, sheet: "Elsewhere", firstRow: 20, columnLetters: { beds: "A", name: "B" } };
  expect(
    hash({ registers: { homes: { ...moved, rows: [{}, ...rows.map(({ name, beds }) => ({ beds, name }))] } } }),
  ).toBe(hash());
  const other = { ...explanation, subject: "b" };
  expect(hash({}, [explanation, other])).toBe(hash({}, [other, explanation]));
});

test.each<[string, () => string]>([
  [
    "an answer",
    () => hash({ questions: { ...answers.questions, a: { answer: number(2), place: { sheet: "", cell: "" } } } }),
  ],
  [
    "a blank that becomes 0",
    () => hash({ questions: { ...answers.questions, b: { answer: number(0), place: { sheet: "", cell: "" } } } }),
  ],
  [
    "a marker for a blank",
    () =>
      hash({
        questions: {
          ...answers.questions,
          b: { answer: { ...blank, holds: "not-applicable" }, place: { sheet: "", cell: "" } },
        },
      }),
  ],
  ["a row", () => hash({ registers: { homes: { ...homes, rows: rows.slice(1) } } })],
  ["an explanation's words", () => hash({}, [{ ...explanation, text: "Because three children moved." }])],
  ["the year", () => hash({ template: { ...template, year: "2026-27" } })],
])("differs by %s", (_, changed) => {
  expect(changed()).not.toBe(hash());
});
