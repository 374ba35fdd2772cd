import { robustZ } from "../../../src/domain/statistics/robust-z";

// Source: R, (x - median(v)) / mad(v) with mad's own constant of 1.4826; mad(1:9) is 2.9652 on R's page of mad.
test.each([
  ["R, (14 - 5) / mad(1:9)", 14, [1, 2, 3, 4, 5, 6, 7, 8, 9], 9 / 2.9652],
  ["R, below the median", -4, [1, 2, 3, 4, 5, 6, 7, 8, 9], -9 / 2.9652],
  ["R, at the median", 5, [1, 2, 3, 4, 5, 6, 7, 8, 9], 0],
])("%s", (_source, x, values, expected) => {
  const { value, n, zeroSpread } = robustZ(x, values);
  expect(value).toBeCloseTo(expected, 12);
  expect({ n, zeroSpread }).toEqual({ n: 9, zeroSpread: false });
});

test("no spread is told apart from too few values, and is never Infinity", () => {
  expect(robustZ(9, [7, 7, 7, 1, 2])).toEqual({ value: null, n: 5, zeroSpread: true });
  expect(robustZ(7, [7, 7, 7, 7, 7])).toEqual({ value: null, n: 5, zeroSpread: true });
  expect(robustZ(9, [7, 7, 7, 7, null])).toEqual({ value: null, n: 4, zeroSpread: false });
  expect(robustZ(9, [])).toEqual({ value: null, n: 0, zeroSpread: false });
});

test("an outlier in the group does not hide another", () => {
  const usual = robustZ(50, [1, 2, 3, 4, 5]).value!;
  const withOutlier = robustZ(50, [1, 2, 3, 4, 1000]).value!;
  expect(withOutlier).toBe(usual);
});

test("a number that is not finite is refused", () => {
  expect(() => robustZ(NaN, [1, 2, 3, 4, 5])).toThrow("finite number to place; it is NaN");
});
