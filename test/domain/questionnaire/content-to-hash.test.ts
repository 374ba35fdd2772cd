import type { Answer, Answers } from "../../../src/domain/questionnaire/answer";
import { contentToHash } from "../../../src/domain/questionnaire/content-to-hash";

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
const content = (change: Partial<Answers> = {}, explanations = [explanation]) =>
  contentToHash({ ...answers, ...change }, explanations);
const homes = answers.registers["homes"]!;

test("is the same wherever answers are on the sheets and in whatever order they are stored", () => {
  const { a, b } = answers.questions as {
    a: (typeof answers.questions)[string];
    b: (typeof answers.questions)[string];
  };
  expect(content({ questions: { b, a: { ...a, place: { sheet: "Renamed", cell: "B9" } } } })).toBe(content());
  const moved = { ...homes, sheet: "Elsewhere", firstRow: 20, columnLetters: { beds: "A", name: "B" } };
  expect(
    content({ registers: { homes: { ...moved, rows: [{}, ...rows.map(({ name, beds }) => ({ beds, name }))] } } }),
  ).toBe(content());
  const other = { ...explanation, subject: "b" };
  expect(content({}, [explanation, other])).toBe(content({}, [other, explanation]));
});

test.each<[string, () => string]>([
  [
    "an answer",
    () => content({ questions: { ...answers.questions, a: { answer: number(2), place: { sheet: "", cell: "" } } } }),
  ],
  [
    "a blank that becomes 0",
    () => content({ questions: { ...answers.questions, b: { answer: number(0), place: { sheet: "", cell: "" } } } }),
  ],
  [
    "a marker for a blank",
    () =>
      content({
        questions: {
          ...answers.questions,
          b: { answer: { ...blank, holds: "not-applicable" }, place: { sheet: "", cell: "" } },
        },
      }),
  ],
  ["a row", () => content({ registers: { homes: { ...homes, rows: rows.slice(1) } } })],
  ["an explanation's words", () => content({}, [{ ...explanation, text: "Because three children moved." }])],
  ["the year", () => content({ template: { ...template, year: "2026-27" } })],
])("differs by %s", (_, changed) => {
  expect(changed()).not.toBe(content());
});
