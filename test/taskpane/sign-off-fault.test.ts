import { signOffFault } from "../../src/taskpane/sign-off-fault";

test.each([
  ["text", true, "  ", "Fill this in."],
  ["text", false, "", null],
  ["date", true, "2026-06-01", null],
  ["date", true, "1 June", "Enter a date."],
  ["count", true, "1,200", null],
  ["amount", false, "about 3", "Enter a number."],
  ["choice", true, "Yes", null],
] as const)("%s, required %s: %j", (type, required, text, fault) => {
  expect(signOffFault({ type, required }, text)).toBe(fault);
});
