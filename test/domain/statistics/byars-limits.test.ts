import * as fc from "fast-check";
import { byarsLimits } from "../../../src/domain/statistics/byars-limits";

// Source: the formula of Breslow and Day, Statistical methods in cancer research II (1987), page 69, in Python 3.12,
// beside the exact limits of SciPy 1.17: chi2.ppf(0.025, 2 * O) / 2 and chi2.ppf(0.975, 2 * O + 2) / 2.
test.each([
  [10, 0.95, [4.787449913967563, 18.391458605756473], [4.7953886961324335, 18.39035604201778]],
  [65, 0.95, [50.16318771045943, 82.84913854593984], [50.16562772923427, 82.84783581587158]],
  [100, 0.95, [81.36210549052788, 121.6279375792065], [81.36399125092315, 121.62679379242638]],
  [10, 0.998, [2.916318374695686, 24.19372492788055], [2.96052037274376, 24.13397114541759]],
  [1045, 0.998, [947.9407035610374, 1148.806160988033], [947.9464148953779, 1148.8002917931738]],
] as const)("%p events at %p", (events, confidence, byar, exact) => {
  const { lower, upper } = byarsLimits(events, 1, confidence)!;
  expect(lower).toBeCloseTo(byar[0], 10);
  expect(upper).toBeCloseTo(byar[1], 10);
  const tolerance = confidence === 0.95 ? 0.002 : 0.02;
  expect(Math.abs(lower / exact[0] - 1)).toBeLessThan(tolerance);
  expect(Math.abs(upper / exact[1] - 1)).toBeLessThan(tolerance);
});

test("they are rates: limits of the events divided by the population", () => {
  const ofCount = byarsLimits(100, 1, 0.95)!;
  expect(byarsLimits(100, 10_000, 0.95)!.upper * 10_000).toBeCloseTo(ofCount.upper, 10);
});

test("no events have a lower limit of zero, and an upper one", () => {
  // (1 − 1/9 + 1.959964/3)³
  expect(byarsLimits(0, 1, 0.95)).toEqual({ lower: 0, upper: expect.closeTo(3.668, 3) });
});

test("a lower limit that the formula takes below zero is zero", () => {
  expect(byarsLimits(1, 1, 0.998)!.lower).toBe(0);
});

test.each([
  [null, 5],
  [5, null],
  [NaN, 5],
  [0, 0],
])("%p in %p is nothing counted", (events, population) => {
  expect(byarsLimits(events, population, 0.95)).toBeNull();
});

test.each([
  [-1, 5],
  [5, -1],
  [Infinity, 5],
  [5, Infinity],
  [Infinity, Infinity],
])("%p in %p is no rate", (events, population) => {
  expect(() => byarsLimits(events, population, 0.95)).toThrow("A rate is of events in a population");
});

test("they include the rate, and rise with the events", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom(0.95 as const, 0.998 as const),
      (events, level) => {
        const { lower, upper } = byarsLimits(events, 1, level)!;
        const next = byarsLimits(events + 1, 1, level)!;
        expect(lower).toBeLessThanOrEqual(events);
        expect(upper).toBeGreaterThan(events);
        expect(next.lower).toBeGreaterThanOrEqual(lower);
        expect(next.upper).toBeGreaterThan(upper);
      },
    ),
  );
});
