import { recentFiveYears } from "../../../src/domain/statistics/recent-five-years";

test("they are the last five, oldest first", () => {
  const years = recentFiveYears([1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60]);
  expect(years.map(({ numerator }) => numerator)).toEqual([2, 3, 4, 5, 6]);
  expect(years[0]).toEqual({ numerator: 2, denominator: 20 });
});

test("no earlier year takes the place of a missing one", () => {
  expect(recentFiveYears([1, 2, null, NaN, 5, 6], [1, 2, 3, 4, 0, 6])).toEqual([
    { numerator: 2, denominator: 2 },
    { numerator: 6, denominator: 6 },
  ]);
});

test("parts of different years, and values that are not counts, are refused", () => {
  expect(() => recentFiveYears([1, 2], [1])).toThrow("there are 2 and 1");
  expect(() => recentFiveYears([-1], [5])).toThrow("A trend needs counts; year 0 is -1 of 5");
  expect(() => recentFiveYears([1], [-5])).toThrow("A trend needs counts");
  expect(() => recentFiveYears([1], [Infinity])).toThrow("A trend needs counts");
  expect(() => recentFiveYears([Infinity], [Infinity])).toThrow("A trend needs counts");
});
