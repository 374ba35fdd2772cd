import { defineClub } from "../../../src/domain/clubs/define-club";
import type { QuestionnaireCells, TableCells } from "../../../src/domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../../../src/domain/questionnaire/raw-cell";
import { readAnswers } from "../../../src/domain/questionnaire/read-answers";
import { fosteringClub } from "../clubs/fostering-club";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;
const template = { club: "fostering", year: "2023-24", version: 1, member: "E08000035" };
const place = { sheet: "Spend", cell: "B7" };

function read(named: Readonly<Record<string, RawCell>>, table?: Partial<TableCells>) {
  const cells: QuestionnaireCells = {
    template,
    dates: 1900,
    named: new Map(Object.entries(named).map(([name, cell]) => [name, { place, cell }])),
    tables: new Map(table ? [["homes", { sheet: "Homes", firstRow: 8, columns: [], rows: [], ...table }]] : []),
  };
  return readAnswers(club, cells);
}

test("a question is read from the cell with its name, wherever that is; one whose name is missing is left out", () => {
  const answers = read({ "fos.starts": { value: 0 }, "fos.unknown": { value: 1 } });
  expect(answers).toEqual({
    template,
    questions: { "fos.starts": { answer: { holds: "number", value: 0, seen: "0", faults: [] }, place } },
    registers: {},
  });
});

test.each<[string, RawCell, string]>([
  ["blank", { value: null }, "blank"],
  ["nought", { value: 0 }, "number"],
  ["what was not known", { value: "Not available" }, "not-available"],
  ["an error", { value: "#REF!", isError: true }, "unreadable"],
])("%s is distinguished from the others", (_, cell, holds) => {
  expect(read({ "fos.starts": cell }).questions["fos.starts"]?.answer.holds).toBe(holds);
});

test("columns are found by their headers in any order, ignoring capitals and spaces", () => {
  const columns = [
    { header: "Our notes", letters: "C" },
    { header: "BEDS", letters: "D" },
    { header: " home\u00a0", letters: "E" },
    { header: "Nights", letters: "F" },
  ];
  const rows = [[{ value: "old" }, { value: 12 }, { value: "Oak House" }, { value: 4200 }], [{ value: null }]];
  const register = read({}, { columns, rows }).registers["homes"]!;
  expect(register).toMatchObject({ sheet: "Homes", firstRow: 8, columnLetters: { beds: "D", home: "E" } });
  expect(Object.keys(register.columnLetters)).toEqual(["home", "beds"]);
  expect(register.rows.map((row) => Object.entries(row).map(([id, { value }]) => [id, value]))).toEqual([
    [
      ["home", "Oak House"],
      ["beds", 12],
    ],
    [
      ["home", null],
      ["beds", null],
    ],
  ]);
});
