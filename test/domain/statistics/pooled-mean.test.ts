import { pooledMean } from "../../../src/domain/statistics/pooled-mean";

test("total numerator over total denominator, not the mean of the ratios", () => {
  // £100 for 1 week and £900 for 3: the ratios are 100 and 300, their mean 200.
  expect(pooledMean([100, 900], [1, 3])).toEqual({ value: 250, n: 2 });
});

// Only members with both parts above zero count, in both sums and in n.
test.each([
  ["a missing numerator", [null, 100], [7, 4]],
  ["a missing denominator", [7, 100], [NaN, 4]],
  ["a zero numerator", [0, 100], [7, 4]],
  ["a zero denominator", [7, 100], [0, 4]],
  ["a negative numerator", [-7, 100], [7, 4]],
  ["a negative denominator", [7, 100], [-7, 4]],
])("%s leaves its member out", (_case, numerators, denominators) => {
  expect(pooledMean(numerators, denominators)).toEqual({ value: 25, n: 1 });
});

test("no value if no member has both parts", () => {
  expect(pooledMean([null, 5], [5, null])).toEqual({ value: null, n: 0 });
});

test("lists of different members are refused", () => {
  expect(() => pooledMean([1, 2], [1])).toThrow("there are 2 and 1");
});

test("sums too large for a number still have a ratio", () => {
  expect(pooledMean([1e308, 1e308], [5e307, 5e307])).toEqual({ value: 2, n: 2 });
});
