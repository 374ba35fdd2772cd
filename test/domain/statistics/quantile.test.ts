import { quantile } from "../../../src/domain/statistics/quantile";

// Sources: Excel – the worked examples on Microsoft's pages of QUARTILE.INC and PERCENTILE.INC; numpy – the docstring
// of numpy.percentile; R – quantile(x, type = 7) by its definition in ?quantile: at 1 + (n - 1)p of the sorted x.
test.each([
  ["Excel, QUARTILE.INC(…, 1)", [1, 2, 4, 7, 8, 9, 10, 12], 0.25, 3.5],
  ["R, quantile(…, 0.75, type = 7)", [1, 2, 4, 7, 8, 9, 10, 12], 0.75, 9.25],
  ["Excel, PERCENTILE.INC(…, 0.3)", [1, 3, 2, 4], 0.3, 1.9],
  ["numpy.percentile(…, 50)", [10, 7, 4, 3, 2, 1], 0.5, 3.5],
  ["R, quantile(0:100, 0.29)", Array.from({ length: 101 }, (_, i) => i), 0.29, 29],
])("%s", (_source, values, probability, expected) => {
  const { value, n } = quantile(values, probability);
  expect(value).toBeCloseTo(expected, 14);
  expect(n).toBe(values.length);
});

test("it is type 7, not another of the nine", () => {
  // R, quantile(1:10, 0.25, type = 1:9): 3, 3, 2, 2.5, 3, 2.75, 3.25, 2.9166667, 2.9375
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.25).value).toBe(3.25);
});

test("a percentile that falls on a value is that value, to the last digit", () => {
  expect(0.29 * 100).not.toBe(29);
  const values = Array.from({ length: 101 }, (_, i) => i / 10);
  expect(quantile(values, 0.29).value).toBe(2.9);
});

test("missing values are dropped, and below four values there is no quartile", () => {
  expect(quantile([1, null, 2, NaN, 3, 4], 0.5)).toEqual({ value: 2.5, n: 4 });
  expect(quantile([1, null, 2, 3], 0.5)).toEqual({ value: null, n: 3 });
});

test.each([-0.01, 1.01, NaN])("a probability of %p is refused, whatever the values", (probability) => {
  expect(() => quantile([1, 2, 3, 4], probability)).toThrow(RangeError);
  expect(() => quantile([], probability)).toThrow(`from 0 to 1; it is ${probability}`);
});
