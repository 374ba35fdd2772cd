import fc from "fast-check";
import { dateOfSerial, daysBetween, serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import { readDateText } from "../../../src/domain/questionnaire/read-date-text";

test.each([
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, null], // the 29 February 1900 that only Excel knows
  [61, 1900, "1900-03-01"],
  [45747, 1900, "2025-03-31"],
  [2958465, 1900, "9999-12-31"],
  [2958466, 1900, null],
  [0, 1900, null],
  [0, 1904, "1904-01-01"],
  [44285, 1904, "2025-03-31"],
  [2957003, 1904, "9999-12-31"],
  [2957004, 1904, null],
  [NaN, 1900, null],
] as const)("%p counted from %p is %p", (serial, system, expected) => {
  expect(dateOfSerial(serial, system)).toBe(expected);
});

test("every date is read back as written, in both date systems and as text", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2957003 }),
      fc.constantFrom(1900 as const, 1904 as const),
      (serial, system) => {
        const date = dateOfSerial(serial, system)!;
        expect(serialOfDate(date, system)).toBe(serial);
        expect(readDateText(date.split("-").reverse().join("/"))).toBe(date);
      },
    ),
  );
});

test("days between", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
});
