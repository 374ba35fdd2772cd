import { canNameSheet } from "../../src/domain/can-name-sheet";

it.each(["Recruitment, high", "2025-26 'low' case", "A", "x".repeat(28), "History 2"])("takes %s", (name) => {
  expect(canNameSheet(name)).toBe(true);
});

it.each([
  "",
  "a:b",
  "a\\b",
  "a/b",
  "a?",
  "a*",
  "[a",
  "a]",
  "'a",
  "a'",
  "'",
  "x".repeat(29),
  "a\nb",
  "History",
  "history",
])("refuses %j, which Excel refuses with a number after it or without", (name) => {
  expect(canNameSheet(name)).toBe(false);
});
