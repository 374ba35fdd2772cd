import type { Field } from "../../../src/domain/clubs/question";
import type { RawCell } from "../../../src/domain/questionnaire/raw-cell";
import { readAnswer } from "../../../src/domain/questionnaire/read-answer";

function field(type: Field["type"], more: Partial<Field> = {}): Field {
  return {
    id: "q",
    label: "Question",
    definition: "d",
    guidance: "",
    type,
    unit: null,
    choices: type === "choice" ? ["Good", "Not known", "N/A"] : [],
    required: true,
    notApplicable: true,
    notAvailable: true,
    ...more,
  };
}

/** What is read, in short: what it holds, its value, its faults with their repairs. */
function read(type: Field["type"], cell: RawCell | RawCell["value"], more?: Partial<Field>, dates?: 1900 | 1904) {
  const raw = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const { holds, value, faults } = readAnswer(field(type, more), raw, dates);
  return [holds, value, ...faults.map(({ kind, repair }) => (repair === null ? kind : `${kind} → ${repair}`))];
}

test.each<[string, ReturnType<typeof read>, ReturnType<typeof read>]>([
  ["blank", read("count", null), ["blank", null]],
  ["spaces", read("count", " \u00a0 "), ["blank", null]],
  ["0 is not blank", read("count", 0), ["number", 0]],
  ["minus zero is 0", read("amount", -0), ["number", 0]],
  ["a marker", read("count", "Not applicable"), ["not-applicable", null]],
  ["another spelling", read("amount", " n/a "), ["not-applicable", null]],
  ["not available", read("date", "NOT AVAILABLE"), ["not-available", null]],
  [
    "a marker that is not allowed",
    read("count", "n/k", { notAvailable: false }),
    ["not-available", null, "marker-not-allowed"],
  ],
  ["a marker in free text", read("text", "n/a"), ["text", "n/a"]],
  ["a code that reads like a marker", read("choice", "n/a"), ["text", "N/A"]],
  ["an error", read("count", { value: "#N/A", isError: true }), ["unreadable", null, "excel-error"]],
  ["text that looks like an error", read("text", "#N/A"), ["text", "#N/A"]],
  ["a number as text", read("count", "1,234"), ["number", 1234, "number-as-text → 1234"]],
  ["a negative in brackets", read("amount", "(£1 500.50)"), ["number", -1500.5, "number-as-text → -1500.5"]],
  ["a bracket left open", read("amount", "(500"), ["unreadable", null, "text-in-number"]],
  ["words in a number", read("amount", "1.2m"), ["unreadable", null, "text-in-number"]],
  ["wrong thousands", read("amount", "1,23"), ["unreadable", null, "text-in-number"]],
  ["a percentage where none is asked for", read("amount", "12%"), ["unreadable", null, "text-in-number"]],
  ["a per cent as text", read("percent", "12.5 %"), ["number", 12.5, "number-as-text → 12.5"]],
  ["a per cent by format", read("percent", { value: 0.07, numberFormat: "0.0%" }), ["number", 7]],
  ["a per cent by one of the sections", read("percent", { value: 0.07, numberFormat: "[>1]0.0;0%" }), ["number", 7]],
  ["a per cent in another section", read("percent", { value: 12.5, numberFormat: "[>1]0.0;0%" }), ["number", 12.5]],
  ["a negative per cent in its own section", read("percent", { value: -5, numberFormat: "0%;-0.0" }), ["number", -5]],
  ["a per cent in colour", read("percent", { value: 0.07, numberFormat: "[Red][>0]0%;0%" }), ["number", 7]],
  ...['0.0"%"', "0.0\\%", "0.0_%", "0.0*%", "[$%-809]0.0", '0.0" of 100%"', "General\\%", "@"].map(
    (numberFormat): [string, ReturnType<typeof read>, ReturnType<typeof read>] => [
      `a sign that is only written beside a per cent: ${numberFormat}`,
      read("percent", { value: 12.5, numberFormat }),
      ["number", 12.5],
    ],
  ),
  ["a per cent without format", read("percent", 12.5), ["number", 12.5]],
  ["a date", read("date", 45382), ["date", "2024-03-31"]],
  ["a date with a time", read("date", 45382.75), ["date", "2024-03-31"]],
  ["a date counted from 1904", read("date", 43920, {}, 1904), ["date", "2024-03-31"]],
  ["a date as text", read("date", "31/3/2024"), ["date", "2024-03-31", "date-as-text → 2024-03-31"]],
  ["no day", read("date", "30/2/2024"), ["unreadable", null, "not-a-date"]],
  ["a year of two digits", read("date", "31/3/24"), ["unreadable", null, "not-a-date"]],
  ["a negative date", read("date", -1), ["unreadable", null, "not-a-date"]],
  ["a code in other capitals", read("choice", "good"), ["text", "Good"]],
  ["a code with spaces", read("choice", "Not known "), ["text", "Not known", "stray-spaces → Not known"]],
  ["a code with an invisible character", read("choice", "Not\u00ad known\u200b"), ["text", "Not known"]],
  ["a code with another kind of space", read("choice", "Not\u202fknown"), ["text", "Not known"]],
  ["a mark of the file's beginning alone", read("text", "\ufeff"), ["blank", null]],
  ["an invisible character alone", read("count", "\u200b \u2060"), ["blank", null]],
  ["a marker with an invisible character", read("count", "n/\u200ba"), ["not-applicable", null]],
  ["a number with an invisible character", read("count", "300\u200b"), ["number", 300, "number-as-text → 300"]],
  ["a minus sign", read("amount", "\u22125"), ["number", -5, "number-as-text → -5"]],
  ["an en dash for a minus", read("amount", "\u20135"), ["number", -5, "number-as-text → -5"]],
  ["thousands by thin spaces", read("count", "1\u2009234\u2009567"), ["number", 1234567, "number-as-text → 1234567"]],
  ["a no-break space in a per cent", read("percent", "12.5\u00a0%"), ["number", 12.5, "number-as-text → 12.5"]],
  ["a percentage in brackets where none is asked for", read("amount", "(12%)"), ["unreadable", null, "text-in-number"]],
  [
    "a day with dashes of print",
    read("date", "31\u201103\u20132024"),
    ["date", "2024-03-31", "date-as-text → 2024-03-31"],
  ],
  ["free text with its own dash", read("text", "Oak \u2013 Elm"), ["text", "Oak \u2013 Elm"]],
  ["free text with invisible characters", read("text", "\ufeffOak\u200d Elm\u200b"), ["text", "Oak\u200d Elm"]],
  ["free text with a no-break space", read("text", "Oak\u00a0House"), ["text", "Oak House"]],
  ["free text with a space behind", read("text", "Oak\u00a0"), ["text", "Oak", "stray-spaces → Oak"]],
  ["no code", read("choice", "Fair"), ["unreadable", null, "not-in-list"]],
  ["a number for a code", read("choice", 3), ["unreadable", null, "not-in-list"]],
  ["a number as text answer", read("text", 2024), ["text", "2024"]],
  ["TRUE", read("count", true), ["unreadable", null, "wrong-type"]],
  ["a formula", read("count", { value: 7, formula: "=3+4" }), ["number", 7, "formula → 7"]],
  ["a formula over a table", read("count", { value: 7, formula: "=SUM(homes[beds])" }), ["number", 7, "formula → 7"]],
  ["a link", read("count", { value: 7, formula: "=[1]Sheet1!$A$1" }), ["number", 7, "external-link → 7"]],
  [
    "a link by path",
    read("count", { value: 7, formula: "='C:\\Returns\\[Budget.xlsx]Sheet 1'!A1" }),
    ["number", 7, "external-link → 7"],
  ],
  [
    "a link to a name",
    read("count", { value: 7, formula: "='Budget.xlsx'!Total" }),
    ["number", 7, "external-link → 7"],
  ],
  [
    "a link that fails",
    read("count", { value: "#REF!", isError: true, formula: "=[1]Sheet1!A1" }),
    ["unreadable", null, "external-link", "excel-error"],
  ],
  ["a merged blank", read("count", { value: null, merged: true }), ["blank", null, "merged"]],
])("%s", (_name, found, expected) => {
  expect(found).toEqual(expected);
});

test("an answer that could not be read is shown as it was typed", () => {
  expect(readAnswer(field("count"), { value: "\u20135 or so\u200b" }).seen).toBe("\u20135 or so");
});

test("a long run of spaces inside text is kept", () => {
  const long = `a${" ".repeat(32_000)}b`;
  expect(readAnswer(field("text"), { value: long }).value).toBe(long);
});
