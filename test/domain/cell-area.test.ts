import fc from "fast-check";
import { columnLetters, columnNumber, formatArea, parseArea } from "../../src/domain/cell-area";
import { sheetSize } from "../../src/domain/sheet-size";

test("columns have letters", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("letters and numbers of columns are each other's inverse", () => {
  fc.assert(fc.property(fc.nat(sheetSize.columns - 1), (column) => columnNumber(columnLetters(column)) === column));
});

test.each([
  ["B7", { top: 6, left: 1, bottom: 6, right: 1 }],
  ["$B$7:$C$9", { top: 6, left: 1, bottom: 8, right: 2 }],
  ["2:4", { top: 1, left: 0, bottom: 3, right: sheetSize.columns - 1 }],
  ["A:C", { top: 0, left: 0, bottom: sheetSize.rows - 1, right: 2 }],
  ["Homes!B7", null],
  ["", null],
])("reads the address %j", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test("an area of one cell is written as that cell", () => {
  expect(formatArea({ top: 6, left: 1, bottom: 6, right: 1 })).toBe("B7");
  expect(formatArea({ top: 6, left: 1, bottom: 8, right: 2 })).toBe("B7:C9");
});
