import { defineClub } from "../../../src/domain/clubs/define-club";
import { cellOf, cellsOf, filledRowsOf, rowsToCheck } from "../../../src/domain/rules/cells-of";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, type Filled } from "./answers-of";

function definitionOf(input: unknown) {
  const defined = defineClub(input as Parameters<typeof defineClub>[0]);
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
}
const club = definitionOf(fosteringClub);
const rows: Filled["rows"] = { homes: [{ home: "Oak", beds: 3 }, {}, { beds: 5 }, { home: "Elm" }] };
const answers = answersOf(club, { cells: { "fos.starts": 4 }, rows });

test("a question has one cell, under its own name", () => {
  expect(cellsOf(club, answers, "fos.starts")).toEqual([
    {
      subject: "fos.starts",
      label: "Children who started",
      field: expect.objectContaining({ id: "fos.starts" }),
      answer: expect.objectContaining({ value: 4 }),
      place: { sheet: "Questions", cell: "C7" },
      row: null,
      rowName: null,
    },
  ]);
});

test("a column has one cell per filled row, named by the row's key, or by its number if the key is blank", () => {
  const cells = cellsOf(club, answers, "homes[beds]");
  expect(cells.map(({ subject, label, row, rowName, place }) => [subject, label, row, rowName, place.cell])).toEqual([
    ["homes[beds] of Oak", "Beds of Oak", 0, "Oak", "C4"],
    ["homes[beds] of row 3", "Beds of row 3", 2, "row 3", "C6"],
    ["homes[beds] of Elm", "Beds of Elm", 3, "Elm", "C7"],
  ]);
  expect(cells.map(({ field, answer }) => [field.id, answer.value])).toEqual([
    ["beds", 3],
    ["beds", 5],
    ["beds", null],
  ]);
});

test("a key of two columns names a row by both", () => {
  const [children, spend, homes] = fosteringClub.sections;
  const [register] = homes!.registers!;
  const both = definitionOf({
    ...fosteringClub,
    sections: [children, spend, { ...homes, registers: [{ ...register, key: ["home", "grade"] }] }],
  });
  const named = answersOf(both, { rows: { homes: [{ home: "Oak", grade: "Good" }, { home: "Oak" }] } });
  expect(cellsOf(both, named, "homes[beds]").map(({ rowName }) => rowName)).toEqual(["Oak, Good", "row 2"]);
});

test("a field that is missing from the workbook or not in the club has no cells", () => {
  const gone = answersOf(club, { rows, gone: ["fos.starts", "homes[beds]"] });
  expect(cellsOf(club, gone, "fos.starts")).toEqual([]);
  expect(cellsOf(club, gone, "homes[beds]")).toEqual([]);
  expect(cellsOf(club, gone, "homes[home]")).toHaveLength(2);
  expect(cellsOf(club, answersOf(club, { gone: ["homes"] }), "homes[beds]")).toEqual([]);
  expect(cellsOf(club, answers, "fos.none")).toEqual([]);
});

test("one cell is found by its row", () => {
  expect(cellOf(club, answers, "homes[beds]", 2)).toMatchObject({ subject: "homes[beds] of row 3", row: 2 });
  expect(cellOf(club, answers, "fos.starts", null)).toMatchObject({ subject: "fos.starts", row: null });
});

test("a cell that does not exist is not found", () => {
  expect(cellOf(club, answers, "homes[beds]", null)).toBeNull();
  expect(cellOf(club, answers, "homes[beds]", 4)).toBeNull();
  expect(cellOf(club, answers, "fos.none", null)).toBeNull();
  const gone = answersOf(club, { rows, gone: ["fos.starts", "homes[beds]"] });
  expect(cellOf(club, gone, "fos.starts", null)).toBeNull();
  expect(cellOf(club, gone, "homes[beds]", 0)).toBeNull();
  expect(cellOf(club, answersOf(club, { gone: ["homes"] }), "homes[beds]", 0)).toBeNull();
});

test("columns of one register are checked row by row, and everything else once", () => {
  expect(rowsToCheck(answers, ["homes[beds]", "homes[nights]"])).toEqual([0, 2, 3]);
  expect(rowsToCheck(answers, ["homes[beds]"])).toEqual([0, 2, 3]);
  expect(rowsToCheck(answers, ["homes[beds]", "fos.starts"])).toEqual([null]);
  expect(rowsToCheck(answers, ["fos.starts"])).toEqual([null]);
  // A total over some rows names the register itself.
  expect(rowsToCheck(answers, ["homes[beds]", "homes"])).toEqual([null]);
});

test("no row of a missing table is checked", () => {
  const gone = answersOf(club, { gone: ["homes"] });
  expect(rowsToCheck(gone, ["homes[beds]", "homes[nights]"])).toEqual([]);
  expect(rowsToCheck(gone, ["homes[beds]", "homes"])).toEqual([null]);
});

test("a row with anything in it counts as filled, even if it can't be read", () => {
  const { registers } = answersOf(club, { rows: { homes: [{ grade: "Fine" }, {}, { beds: "n/a" }, { home: " " }] } });
  expect(filledRowsOf(registers.homes!)).toEqual([0, 2]);
});
