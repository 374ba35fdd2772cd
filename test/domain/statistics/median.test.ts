import { median } from "../../../src/domain/statistics/median";

// Sources: Excel – the worked example on Microsoft's page of MEDIAN; numpy – the docstring of numpy.median.
test.each([
  ["Excel, MEDIAN(A2:A6)", [1, 2, 3, 4, 5], 3],
  ["Excel, MEDIAN(A2:A7)", [1, 2, 3, 4, 5, 6], 3.5],
  ["numpy.median([[10, 7, 4], [3, 2, 1]])", [10, 7, 4, 3, 2, 1], 3.5],
  ["numbers sorted as text would give 10", [9, 10, 100, 8, 1000], 10],
  ["numbers sorted as text would give 100", [9, 100, 11, 10, 12], 11],
])("%s", (_source, values, expected) => {
  expect(median(values)).toEqual({ value: expected, n: values.length });
});

test("missing values are dropped, not counted as zero", () => {
  expect(median([null, 5, NaN, 7, null])).toEqual({ value: 6, n: 2 });
});

test("an odd number of values gives one of them, to the last digit", () => {
  expect(median([19.3, 0.1 + 0.2, 77.7]).value).toBe(19.3);
});

test("reads typed arrays and does not change its input", () => {
  const values = Float64Array.of(3, NaN, 1, 2);
  expect(median(values)).toEqual({ value: 2, n: 3 });
  expect(values).toEqual(Float64Array.of(3, NaN, 1, 2));
});
