import type { RawCell } from "../../../src/domain/questionnaire/raw-cell";
import { readRowsBelow } from "../../../src/domain/questionnaire/read-rows-below";

const below = (...rows: readonly (readonly RawCell[])[]) =>
  readRowsBelow(
    {
      sheet: "Homes",
      firstRow: 8,
      columns: ["Home", "Beds", "Status"].map((header, at) => ({ header, letters: "ABC"[at]! })),
      rows: [],
      below: rows.map((cells, at) => ({ row: 20 + at, cells })),
    },
    "Status",
  );

test("a row in which anything can be seen is reported with the first thing seen", () => {
  expect(below([{ value: null }, { value: "Oak House" }, { value: 4 }], [{ value: 0 }], [{ value: false }])).toEqual([
    { row: 20, seen: "Oak House" },
    { row: 21, seen: "0" },
    { row: 22, seen: "false" },
  ]);
});

test("a row of blanks, formulas that show nothing, spaces or invisible characters counts as empty", () => {
  expect(below([{ value: null }], [{ value: "", formula: '=""' }], [{ value: " \u200b\u00a0" }])).toEqual([]);
});

test("a row that has nothing but a status, left from before the table was made smaller, counts as empty", () => {
  expect(
    below([{ value: null }, { value: null }, { value: "ok" }], [{ value: null }, { value: 4 }, { value: "fix" }]),
  ).toEqual([{ row: 21, seen: "4" }]);
});

test("a row with an error is not empty", () => {
  expect(below([{ value: "#REF!", isError: true, formula: "=A1" }])).toEqual([{ row: 20, seen: "#REF!" }]);
});
