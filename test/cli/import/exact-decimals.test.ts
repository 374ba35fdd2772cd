import fc from "fast-check";
import { quotientOfDecimals } from "../../../src/cli/import/quotient-of-decimals";
import { shiftDecimal } from "../../../src/cli/import/shift-decimal";

test.each([
  ["83907.13", 3, "83907130"],
  ["4131934.852", 3, "4131934852"],
  ["-0.0005", 3, "-0.5"],
  ["3.62e+4", 3, "36200000"],
  ["12", 0, "12"],
  ["0.1", 2, "10"],
])("%s with its point moved by %d is %s", (text, places, shifted) => {
  expect(shiftDecimal(text, places)).toBe(shifted);
});

test.each([
  // Residential and nursing care 18+, England 2014-15: £666.37 a week.
  ["7354973.3", "11037392.75", 2, 1000, "666.37"],
  ["1", "8", 2, 1, "0.13"],
  ["-1", "8", 2, 1, "-0.13"],
  ["1", "-8", 2, 1, "-0.13"],
  ["1", "3", 0, 1, "0"],
  ["10", "4", 0, 1, "3"],
  ["5", "1", 2, 1, "5"],
  ["1.5", "2", 1, 100, "75"],
])("%s ÷ %s to %d places × %d is %s", (numerator, denominator, places, factor, quotient) => {
  expect(quotientOfDecimals(numerator, denominator, places, factor)).toBe(quotient);
});

test("dividing by zero gives no quotient", () => {
  expect(quotientOfDecimals("5", "0.00", 2)).toBeNull();
});

test("a product divided by one factor gives the other, and shifting a whole number adds that many zeros", () => {
  const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 6 }), (left, right, places) => {
      fc.pre(right !== 0);
      expect(quotientOfDecimals(String(BigInt(left) * BigInt(right)), String(right), places)).toBe(String(left + 0));
      expect(shiftDecimal(String(left + 0), places)).toBe(left === 0 ? "0" : `${left}${"0".repeat(places)}`);
    }),
  );
});
