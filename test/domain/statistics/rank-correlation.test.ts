import fc from "fast-check";
import { rankCorrelation } from "../../../src/domain/statistics/rank-correlation";

// Source: the worked example of Spearman's rank correlation on Wikipedia, ten people's IQ and hours of television a
// week: the squared differences of the ranks add up to 194, so 1 − 6 × 194 ÷ (10 × 99) = −29 ÷ 165.
const iq = [86, 97, 99, 100, 101, 103, 106, 110, 112, 113];
const hours = [2, 20, 28, 27, 50, 29, 7, 17, 6, 12];

test("Spearman's rank correlation of a published example", () => {
  expect(rankCorrelation(iq, hours).value).toBeCloseTo(-29 / 165, 14);
  expect(rankCorrelation(iq, hours).n).toBe(10);
});

test("equal values share the mean of their ranks", () => {
  // Ranks 1.5, 1.5, 3 to 10 against 1 to 10: the sum of squared differences is 0.5; Pearson's of the ranks by hand is
  // 82.0 ÷ √(82.0 × 82.5).
  const tied = [1, 1, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(rankCorrelation(tied, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).value).toBeCloseTo(82 / Math.sqrt(82 * 82.5), 14);
});

test("the opposite order is −1, and any rising change of scale makes no difference", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 60 }), (values) => {
      const negative = values.map((value) => -value);
      const cubed = values.map((value) => value ** 3);
      expect(rankCorrelation(values, negative).value).toBeCloseTo(-1, 12);
      expect(rankCorrelation(values, cubed).value).toBeCloseTo(1, 12);
    }),
  );
});

test("pairs with a missing value are dropped, and nine are too few", () => {
  expect(rankCorrelation([...iq, null, 5], [...hours, 3, NaN])).toEqual(rankCorrelation(iq, hours));
  expect(rankCorrelation(iq.slice(1), hours.slice(1))).toEqual({ value: null, n: 9 });
});

test("where all values are the same there is no order", () => {
  expect(
    rankCorrelation(
      iq,
      iq.map(() => 7),
    ),
  ).toEqual({ value: null, n: 10 });
});

test("lists of different length, and infinite values, are refused", () => {
  expect(() => rankCorrelation([1], [1, 2])).toThrow("there are 1 and 2");
  expect(() => rankCorrelation([Infinity], [1])).toThrow("pair 0 is Infinity and 1");
});
