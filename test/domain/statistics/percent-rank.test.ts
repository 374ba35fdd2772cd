import { percentRank } from "../../../src/domain/statistics/percent-rank";

// Source: the worked example on Microsoft's page of PERCENTRANK.INC, which cuts to three digits: 0.333, 0.555, 0.666
// and, for the 5 that is not in the list, 0.583.
const list = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1];
test.each([
  [2, 3 / 9, 0.333],
  [4, 5 / 9, 0.555],
  [8, 6 / 9, 0.666],
  [5, 5.25 / 9, 0.583],
])("Excel, PERCENTRANK.INC of %p", (x, expected, cut) => {
  const { value, n } = percentRank(x, list);
  expect(value).toBeCloseTo(expected, 15);
  expect(Math.floor(value! * 1000) / 1000).toBe(cut);
  expect(n).toBe(10);
});

test("the lowest is 0, the highest 1, and equal values share the lower place", () => {
  expect(percentRank(1, list).value).toBe(0);
  expect(percentRank(13, list).value).toBe(1);
  expect(percentRank(5, [5, 5, 5]).value).toBe(0);
});

test("outside the range there is none, as in Excel", () => {
  expect(percentRank(0, list)).toEqual({ value: null, n: 10 });
  expect(percentRank(14, list)).toEqual({ value: null, n: 10 });
});

test("missing values are dropped, and one value has nothing to compare with", () => {
  expect(percentRank(2, [1, null, 2, NaN, 3])).toEqual({ value: 0.5, n: 3 });
  expect(percentRank(2, [2, null])).toEqual({ value: null, n: 1 });
});

test("a number that is not finite is refused", () => {
  expect(() => percentRank(NaN, list)).toThrow("finite number to place; it is NaN");
});
