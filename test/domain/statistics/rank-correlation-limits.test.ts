import fc from "fast-check";
import { rankCorrelationLimits } from "../../../src/domain/statistics/rank-correlation-limits";

test("the limits worked out by hand", () => {
  // artanh 0.5 = 0.5493061; √(1.125 ÷ 25) = 0.2121320, × 1.9599640 = 0.4157711; tanh 0.1335350 and tanh 0.9650772.
  const limits = rankCorrelationLimits({ value: 0.5, n: 28 });
  expect(limits?.lower).toBeCloseTo(0.1327, 4);
  expect(limits?.upper).toBeCloseTo(0.7465, 4);
});

test("they are around the correlation, within −1 to 1, the same on both sides, and closer with more authorities", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), fc.integer({ min: 10, max: 150 }), (value, n) => {
      const limits = rankCorrelationLimits({ value, n });
      const opposite = rankCorrelationLimits({ value: -value, n });
      if (limits === null || opposite === null) throw new Error("There are limits.");
      expect(-1 < limits.lower && limits.lower < value && value < limits.upper && limits.upper < 1).toBe(true);
      expect(opposite.lower).toBeCloseTo(-limits.upper, 12);
      const more = rankCorrelationLimits({ value, n: n + 10 });
      expect((more?.upper ?? 1) - (more?.lower ?? 0)).toBeLessThan(limits.upper - limits.lower);
    }),
  );
});

test("of the same order in all there is nothing between them, and of no correlation there are none", () => {
  expect(rankCorrelationLimits({ value: 1, n: 12 })).toEqual({ lower: 1, upper: 1 });
  expect(rankCorrelationLimits({ value: -1.0000000000000002, n: 12 })).toEqual({ lower: -1, upper: -1 });
  expect(rankCorrelationLimits({ value: null, n: 9 })).toBeNull();
});
