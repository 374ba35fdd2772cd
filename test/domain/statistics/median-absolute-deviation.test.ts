import { medianAbsoluteDeviation } from "../../../src/domain/statistics/median-absolute-deviation";

// Copper in wholemeal flour, 24 determinations (Analytical Methods Committee, 1989; `chem` in R's MASS).
const copper = [
  2.2, 2.2, 2.4, 2.4, 2.5, 2.7, 2.8, 2.9, 3.03, 3.03, 3.1, 3.37, 3.4, 3.4, 3.4, 3.5, 3.6, 3.7, 3.7, 3.7, 3.7, 3.77,
  5.28, 28.95,
];

// Sources: R – the examples on R's page of mad, with constant = 1; scipy – TestMedianAbsDeviation in its test_stats.py.
test.each([
  ["R, mad(1:9)", [1, 2, 3, 4, 5, 6, 7, 8, 9], 2],
  ["R, mad(c(1:8, 100)): an outlier changes nothing", [1, 2, 3, 4, 5, 6, 7, 8, 100], 2],
  ["R, mad(c(1, 2, 3, 5, 7, 8))", [1, 2, 3, 5, 7, 8], 2.5],
  ["scipy, test_median_abs_deviation", copper, 0.355],
  ["scipy, test_mad_nan_omit", [...copper.slice(0, -1), NaN], 0.34],
])("%s", (_source, values, expected) => {
  expect(medianAbsoluteDeviation(values).value).toBeCloseTo(expected, 14);
});

test("it is 0 only if more than half of the values are equal", () => {
  expect(medianAbsoluteDeviation([7, 7, 7, 1, 9])).toEqual({ value: 0, n: 5 });
  expect(medianAbsoluteDeviation([7, 7, 7, 8, 9, 10])).toEqual({ value: 0.5, n: 6 });
});

test("one value has no spread", () => {
  expect(medianAbsoluteDeviation([5, null])).toEqual({ value: null, n: 1 });
});
