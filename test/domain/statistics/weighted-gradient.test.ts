import * as fc from "fast-check";
import { weightedGradient } from "../../../src/domain/statistics/weighted-gradient";
import { wholeNumber } from "./arbitrary-values";

// Source: NumPy 2, numpy.polyfit(range(5), [2, 3, 5, 4, 9], 1, w = sqrt([1, 2, 3, 2, 1])) gives a gradient of 4/3: by
// hand, the middle step is 2, the precision 4 + 2 + 0 + 2 + 4 and the cross product 16.
test("a weighted line", () => {
  expect(weightedGradient([2, 3, 5, 4, 9], [1, 2, 3, 2, 1])).toEqual({
    gradient: expect.closeTo(16 / 12, 14),
    precision: 12,
  });
});

test("a weight of zero leaves a value out but keeps its step", () => {
  expect(weightedGradient([1, 99, 5], [1, 0, 1]).gradient).toBe(2);
  expect(weightedGradient([99, 3, 5], [0, 1, 1]).gradient).toBe(2);
});

test.each([
  [
    [1, 2],
    [1, 0],
  ],
  [
    [1, 2, 3],
    [1, 1],
  ],
  [[], []],
])("%p weighted %p has no line", (values, weights) => {
  expect(() => weightedGradient(values, weights)).toThrow("at least two values");
});

test("equal values rise by exactly 0", () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), weights, (value, all) => {
      const values = all.map(() => value);
      expect(weightedGradient(values, all).gradient + 0).toBe(0);
      expect(weightedGradient([value + 1, ...values], [0, ...all]).gradient + 0).toBe(0);
    }),
  );
});

test("a straight line's gradient is found, whatever the weights", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(wholeNumber, fc.integer({ min: -1000, max: 1000 }), weights, (start, rise, all) => {
      const values = all.map((_, step) => start + rise * step);
      expect(weightedGradient(values, all).gradient).toBeCloseTo(rise, 6);
    }),
  );
});
