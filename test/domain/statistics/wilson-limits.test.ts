import * as fc from "fast-check";
import { normalDeviate } from "../../../src/domain/statistics/normal-deviate";
import { wilsonLimits } from "../../../src/domain/statistics/wilson-limits";

// Source: Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3, to four decimals; all digits from
// SciPy 1.17, binomtest(k, n).proportion_ci(0.95, "wilson"), as is the last.
test.each([
  ["Newcombe, 81 of 263", 81, 263, 0.95, 0.2552885198782742, 0.36620957698280004],
  ["Newcombe, 15 of 148", 15, 148, 0.95, 0.06238639953073629, 0.16048724172330803],
  ["Newcombe, 0 of 20", 0, 20, 0.95, 0, 0.16112515805281935],
  ["Newcombe, 1 of 29", 1, 29, 0.95, 0.006113214292762667, 0.17175521879320282],
  ["SciPy, 81 of 263 at 99.8 %", 81, 263, 0.998, 0.22803574024200476, 0.40138942190936955],
] as const)("%s", (_source, numerator, denominator, confidence, lower, upper) => {
  const limits = wilsonLimits(numerator, denominator, confidence)!;
  expect(limits.lower).toBeCloseTo(lower, 14);
  expect(limits.upper).toBeCloseTo(upper, 14);
});

test("the limits for none and all are exactly 0 and 1", () => {
  expect(wilsonLimits(0, 7, 0.998)!.lower).toBe(0);
  expect(wilsonLimits(7, 7, 0.998)!.upper).toBe(1);
  expect(wilsonLimits(15, 15, 0.95)!.upper).toBe(1); // by the formula 1.0000000000000002
});

test.each([
  [null, 5],
  [5, null],
  [NaN, 5],
  [0, 0],
])("%p of %p is nothing counted", (numerator, denominator) => {
  expect(wilsonLimits(numerator, denominator, 0.95)).toBeNull();
});

test.each([
  [6, 5],
  [-1, 5],
  [1, Infinity],
  [Infinity, Infinity],
])("%p of %p is no share of a whole", (numerator, denominator) => {
  expect(() => wilsonLimits(numerator, denominator, 0.95)).toThrow("A share is of a whole");
});

const counted = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const level = fc.constantFrom(0.95 as const, 0.998 as const);

test("they include the share, stay within 0 to 1, and mirror when the share does", () => {
  fc.assert(
    fc.property(counted, level, ([numerator, whole], confidence) => {
      const { lower, upper } = wilsonLimits(numerator, whole, confidence)!;
      const share = numerator / whole;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(share);
      expect(upper).toBeGreaterThanOrEqual(share);
      expect(upper).toBeLessThanOrEqual(1);
      expect(wilsonLimits(whole - numerator, whole, confidence)!.lower).toBeCloseTo(1 - upper, 12);
    }),
  );
});

test("a limit is the value the score test can just not tell from the share", () => {
  fc.assert(
    fc.property(counted, level, ([numerator, whole], confidence) => {
      const { lower, upper } = wilsonLimits(numerator, whole, confidence)!;
      for (const limit of [lower, upper]) {
        const distance = Math.abs(numerator / whole - limit);
        const reach = normalDeviate(confidence) * Math.sqrt((limit * (1 - limit)) / whole);
        expect(Math.abs(distance - reach)).toBeLessThanOrEqual(1e-9);
      }
    }),
  );
});
