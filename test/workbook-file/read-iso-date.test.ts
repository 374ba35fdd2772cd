import { readIsoDate } from "../../src/workbook-file/read-iso-date";

test.each([
  // As Excel shows them in the format General.
  ["2026-09-30", 46_295],
  ["2026-09-30T12:00:00", 46_295.5],
  ["2026-09-30T06:00:00.000Z", 46_295.25],
  ["2026-09-30T06:00:00+01:00", 46_295.25],
  ["2026-09-30 18:00", 46_295.75],
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["9999-12-31", 2_958_465],
  ["12:00:00", 0.5],
  ["T18:00:00", 0.75],
])("%s is %p days from 1900", (text, days) => {
  expect(readIsoDate(text, 1900)).toBe(days);
});

test("a workbook may count dates from 1904", () => {
  expect(readIsoDate("2026-09-30", 1904)).toBe(44_833);
  expect(readIsoDate("1904-01-01", 1904)).toBe(0);
  expect(readIsoDate("1903-12-31", 1904)).toBeNull();
});

test.each(["", "2026-02-30", "2026-13-01", "30/09/2026", "2026", "yesterday", "Z", "1899-12-29"])(
  "%j is none",
  (text) => {
    expect(readIsoDate(text, 1900)).toBeNull();
  },
);
