import * as fc from "fast-check";
import { roundHalfUp } from "../../../src/domain/statistics/round-half-up";

// Source of the first three: the worked examples on Microsoft's page of ROUND.
test.each([
  [2.15, 1, 2.2],
  [2.149, 1, 2.1],
  [-1.475, 2, -1.48],
  [1.005, 2, 1.01],
  [21.45, 1, 21.5],
  [61.5, 0, 62],
  [77.5, 0, 78],
  [0.5, 0, 1],
  [-2.5, 0, -3],
  [-0.5, 0, -1],
  [0.49999999999999994, 0, 0],
  [8.345, 2, 8.35],
  [9.995, 2, 10],
  [1.45e-7, 8, 1.5e-7],
  [5e-324, 2, 0],
  [123456789.125, 2, 123456789.13],
  [2251799813685248.5, 0, 2251799813685249],
  [9007199254740992, 0, 9007199254740992],
  [1e21, 0, 1e21],
  [1.5e300, 2, 1.5e300],
  [-Number.MAX_VALUE, 0, -Number.MAX_VALUE],
])("%p to %p decimals is %p", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test.each([-0, -0.4, -5e-324])("%p gives zero, never minus zero", (value) => {
  expect(roundHalfUp(value, 0)).toBe(0);
});

test.each([
  [NaN, 0, "it is NaN"],
  [Infinity, 0, "it is Infinity"],
  [1, -1, "they are -1"],
  [1, 0.5, "they are 0.5"],
  [1, NaN, "they are NaN"],
])("%p to %p decimals is refused: %s", (value, decimals, reason) => {
  expect(() => roundHalfUp(value, decimals)).toThrow(reason);
});

test("agrees with rounding the written digits by hand", () => {
  const parts = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 999 }), fc.boolean());
  fc.assert(
    fc.property(parts, ([whole, thousandths, negative]) => {
      const sign = negative ? -1 : 1;
      const value = sign * Number(`${whole}.${String(thousandths).padStart(3, "0")}`);
      const hundredths = whole * 100 + Math.floor(thousandths / 10) + (thousandths % 10 >= 5 ? 1 : 0);
      expect(roundHalfUp(value, 2)).toBe((sign * hundredths) / 100 + 0);
    }),
  );
});

/** What writing a number of this size in binary rounds away, twice over. */
function binaryError(value: number): number {
  return Math.abs(value) * 2 * Number.EPSILON;
}

test("moves by half a unit at most, rounds the negative alike, and rounding twice changes nothing", () => {
  const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const rounded = roundHalfUp(value, decimals);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + binaryError(value));
      expect(roundHalfUp(-value, decimals)).toBe(0 - rounded);
      expect(roundHalfUp(rounded, decimals)).toBe(rounded);
    }),
  );
});
