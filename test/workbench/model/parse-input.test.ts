import { displayText } from "../../../src/workbench/model/display-text";
import { inputText } from "../../../src/workbench/model/input-text";
import { blankCell } from "../../../src/workbench/model/cell";
import { parseInput } from "../../../src/workbench/model/parse-input";

test.each<[string, ReturnType<typeof parseInput>["input"], string | null]>([
  ["", null, null],
  ["12", 12, null],
  ["-3.5", -3.5, null],
  ["1,234", 1234, "#,##0"],
  ["£1,234.50", 1234.5, "£#,##0.00"],
  ["20%", 0.2, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["TRUE", true, null],
  ["false", false, null],
  // 31 March 2025 is day 45,747 of the 1900 date system.
  ["31/03/2025", 45747, "dd/mm/yyyy"],
  // Day first: the first of April.
  ["1/4/2025", 45748, "d/m/yyyy"],
  ["31 March 2025", 45747, "d mmmm yyyy"],
  ["2024-25", "2024-25", null],
  ["E10000017", "E10000017", null],
  ["Leeds", "Leeds", null],
  ["'007", "007", null],
  ["'=1", "=1", null],
  ["=SUM(A1:A2)", { formula: "=SUM(A1:A2)" }, null],
  ["=", "=", null],
])("typed %j means %j", (text, input, format) => {
  expect(parseInput(text, "General")).toEqual({ input, numberFormat: format });
});

test("a cell keeps the number format it has", () => {
  expect(parseInput("£5", "0.0")).toEqual({ input: 5, numberFormat: null });
});

test("in a cell of text everything is text", () => {
  expect(parseInput("=1", "@")).toEqual({ input: "=1", numberFormat: null });
  expect(parseInput("12", "@")).toEqual({ input: "12", numberFormat: null });
});

test("a plain number typed into a percentage is a percentage", () => {
  expect(parseInput("7", "0%")).toEqual({ input: 0.07, numberFormat: null });
  expect(parseInput("7%", "0%")).toEqual({ input: 0.07, numberFormat: null });
});

test.each<[string | number | boolean | null, string, string]>([
  [12, "General", "12"],
  [0.07, "0%", "7%"],
  // A sign that the format only writes beside the number, or has in a section of other numbers, is none.
  [12, '0.0"%"', "12"],
  [12, "0.0\\%", "12"],
  [12, "0.0_%", "12"],
  [12, "[>1]0.0;0%", "12"],
  [0.12, "[>1]0.0;0%", "12%"],
  [45747, "dd/mm/yyyy", "31/03/2025"],
  [45747, '0 "days"', "45747"],
  [45747, "[<0]0;dd/mm/yyyy", "31/03/2025"],
  [45747.5, "dd/mm/yyyy hh:mm", "31/03/2025 12:00:00"],
  [true, "General", "TRUE"],
  ["Leeds", "General", "Leeds"],
  ["007", "General", "'007"],
  ["'quoted", "General", "''quoted"],
  ["007", "@", "007"],
  [null, "General", ""],
])("%j in format %s is typed as %j, which typed again is the same", (value, numberFormat, text) => {
  const cell = { ...blankCell, value, numberFormat };
  expect(inputText(cell)).toBe(text);
  expect(parseInput(text, numberFormat).input).toBe(value);
});

test.each<[Parameters<typeof displayText>[0], string, string]>([
  [1234.5, "£#,##0.00", "£1,234.50"],
  [-1234.5, "#,##0;[Red]-#,##0", "-1,235"],
  [0.1 + 0.2, "General", "0.3"],
  [0.125, "0%", "13%"],
  [12.5, '0.0"%"', "12.5%"],
  [45747, "d mmmm yyyy", "31 March 2025"],
  [null, "0.0", ""],
  [true, "0.0", "TRUE"],
  ["Leeds", "0.0", "Leeds"],
  [{ error: "#N/A", message: "No indicator." }, "0.0", "#N/A"],
  [5, "[not a format", "######"],
])("%j in format %j shows %j", (value, pattern, text) => {
  expect(displayText(value, pattern)).toBe(text);
});
