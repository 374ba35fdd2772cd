import { oneFullStop } from "../../src/domain/one-full-stop";
import { problem, problemCodes } from "../../src/domain/problems";
import { workbookProblem, workbookProblemCodes } from "../../src/domain/workbook-problems";

const sentence = "Something that ends in a full stop.";

/** Details for any problem: each is a list of one text that ends in a full stop, which also works as a single text. */
const details = new Proxy<Record<string, unknown>>(
  {},
  { get: (_, name) => (name === "date" ? "2026-11-22" : name === "text" || name === "detail" ? sentence : [sentence]) },
);

const made = [
  ...problemCodes.map((code) => [code, problem(code, details as never)] as const),
  ...workbookProblemCodes.map((code) => [code, workbookProblem(code, details as never)] as const),
];

it.each(made)("the sentence of %s has no doubled full stop, even if its details end in one", (_, { message }) => {
  expect(message).not.toMatch(/[.?!]\.(\s|$)/);
  expect(message).toMatch(/[.?!]$/);
});

it.each([
  ["Revised.. Read it.", "Revised. Read it."],
  ["Is that so?.", "Is that so?"],
  ["And so on...", "And so on..."],
  ['There is no indicator "a..b".', 'There is no indicator "a..b".'],
])("oneFullStop of %s is %s", (given, expected) => {
  expect(oneFullStop(given)).toBe(expected);
});

test("oneFullStop leaves a long text without spaces unchanged, in time proportional to its length", () => {
  const text = "x".repeat(1_000_000);
  expect(oneFullStop(text)).toBe(text);
});

test("a code is in one catalogue only", () => {
  const all = [...problemCodes, ...workbookProblemCodes];
  expect(new Set(all).size).toBe(all.length);
});
