import fc from "fast-check";
import { rSquared } from "../../../src/domain/statistics/r-squared";

// Source: Anscombe (1973), "Graphs in Statistical Analysis": the first of the four sets, whose R² is given as 0.667.
const across = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const upwards = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

test("R² of a published example", () => {
  // Worked out by hand from the sums: 55.01² ÷ (110 × 41.2726909).
  expect(rSquared(across, upwards).value).toBeCloseTo(55.01 ** 2 / (110 * 41.272690909), 9);
  expect(rSquared(across, upwards).n).toBe(11);
});

test("points on a line have 1, rising or falling, whatever the units", () => {
  const line = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.boolean());
  const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(values, line, (xs, [start, slope, isRising]) => {
      const ys = xs.map((x) => start + (isRising ? slope : -slope) * x);
      expect(rSquared(xs, ys).value).toBeCloseTo(1, 10);
    }),
  );
});

test("it is the same if the two change places, and never outside 0 and 1", () => {
  const pair = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 5, maxLength: 40 }), (pairs) => {
      const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
      const { value } = rSquared(xs, ys);
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(rSquared(ys, xs).value).toBeCloseTo(value, 12);
    }),
  );
});

test("pairs with a missing value are dropped, and four are too few", () => {
  expect(rSquared([...across, null, 5], [...upwards, 3, NaN])).toEqual(rSquared(across, upwards));
  expect(rSquared([1, 2, 3, 4], [1, 2, 3, 5])).toEqual({ value: null, n: 4 });
});

test("where all values of either are the same there is no line", () => {
  const same = across.map(() => 0.1);
  expect(rSquared(same, upwards)).toEqual({ value: null, n: 11 });
  expect(rSquared(across, same)).toEqual({ value: null, n: 11 });
});

test("lists of different length, and infinite values, are refused", () => {
  expect(() => rSquared([1], [1, 2])).toThrow("there are 1 and 2");
  expect(() => rSquared([1], [Infinity])).toThrow("pair 0 is 1 and Infinity");
});
