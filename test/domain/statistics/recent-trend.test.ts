import { recentTrend } from "../../../src/domain/statistics/recent-trend";

const even = [1, 1, 1, 1, 1];

// Source: R, qchisq(0.998, 1) is 9.549536.
test("a trend needs a chi-squared that chance reaches once in 500", () => {
  expect(recentTrend(9.5495, [1, 2, 3, 4, 5], even).trend).toBe("no-change");
  expect(recentTrend(9.5496, [1, 2, 3, 4, 5], even).trend).toBe("increasing");
  expect(recentTrend(9.5496, [5, 4, 3, 2, 1], even).trend).toBe("decreasing");
});

test("a change that depends on one year is not a trend", () => {
  // Without the last year the line through 5, 4, 3, 2 falls; without it all are equal.
  expect(recentTrend(100, [5, 4, 3, 2, 90], even).trend).toBe("no-change");
  expect(recentTrend(100, [7, 7, 7, 7, 90], even).trend).toBe("no-change");
  expect(recentTrend(100, [7, 7, 7, 8, 90], even).trend).toBe("increasing");
});

test("no change at all is not a trend", () => {
  expect(recentTrend(100, [7, 7, 7, 7, 7], even)).toEqual({ trend: "no-change", chiSquared: 100, n: 5 });
});
