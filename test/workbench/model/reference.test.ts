import fc from "fast-check";
import { formatArea, formatReference, parseArea, parseReference } from "../../../src/workbench/model/reference";
import { shiftArea } from "../../../src/workbook-file/shift-area";

const areas = fc
  .tuple(fc.nat(999), fc.nat(999), fc.nat(99), fc.nat(99))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test("areas survive being written and read, with dollars or without", () => {
  fc.assert(
    fc.property(areas, fc.boolean(), (area, absolute) => {
      expect(parseArea(formatArea(area, absolute))).toEqual(area);
    }),
  );
});

test("references survive whatever their sheet is called", () => {
  const names = fc
    .string({ minLength: 1, maxLength: 31 })
    .filter((name) => !/[:\\/?*[\]!]|^'|'$|^=|^\s|\s$/.test(name));
  fc.assert(
    fc.property(names, areas, (sheet, area) => {
      expect(parseReference(`=${formatReference(sheet, area, true)}`)).toEqual({ sheet, area });
    }),
  );
});

test.each([
  ["B2:A1", "A1:B2"],
  ["$C$3", "C3"],
  ["C:A", "A:C"],
  ["4:2", "2:4"],
])("%s is %s", (text, formatted) => {
  const area = parseArea(text);
  expect(area && formatArea(area)).toBe(formatted);
});

test.each(["", "A0", "A1048577", "XFE1", "A1:B2:C3", "Leeds", "1", "A"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each([
  ["RowInserted", 1, 2, "B5:C6"],
  ["RowInserted", 3, 2, "B3:C6"],
  ["RowInserted", 4, 2, "B3:C4"],
  ["RowDeleted", 0, 1, "B2:C3"],
  ["RowDeleted", 2, 1, "B3:C3"],
  ["RowDeleted", 3, 9, "B3:C3"],
  ["RowDeleted", 2, 2, null],
  ["ColumnInserted", 2, 1, "B3:D4"],
  ["ColumnDeleted", 0, 2, "A3:A4"],
] as const)("after %s at %i of %i, B3:C4 is %s", (change, at, count, expected) => {
  const moved = shiftArea({ top: 2, left: 1, bottom: 3, right: 2 }, change, at, count);
  expect(moved && formatArea(moved)).toBe(expected);
});
