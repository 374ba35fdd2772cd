import { decimalText } from "../../../src/domain/publishing/decimal-text";
import { Fraction } from "../../../src/domain/statistics/fraction";

const over = (top: number, bottom: number) => Fraction.of(top).over(Fraction.of(bottom));

test.each([
  [over(20, 6), 2, "3.33"],
  [over(2, 3), 2, "0.67"],
  [over(-2, 3), 2, "-0.67"],
  // Half away from zero.
  [over(1, 8), 2, "0.13"],
  [over(-1, 8), 2, "-0.13"],
  [over(-1, 1000), 2, "0"],
  [over(1200, 1), 2, "1200"],
  [over(1, 2), 0, "1"],
])("%o to %i places", (fraction, places, text) => {
  expect(decimalText(fraction, places)).toBe(text);
});

test("a sum of decimals is written in full", () => {
  expect(decimalText(Fraction.sumOf([0.1, 0.2, 1_000_000.005]))).toBe("1000000.305");
  expect(decimalText(Fraction.sumOf([]))).toBe("0");
});
