import { competitionRank } from "../../../src/domain/statistics/competition-rank";

// Source: the worked example on Microsoft's page of RANK.EQ, its list of five (7, 3.5, 3.5, 1, 2) – RANK.EQ(7,…,1) is 5,
// RANK.EQ(2,…) is 4, RANK.EQ(3.5,…,1) is 3.
const list = [7, 3.5, 3.5, 1, 2];
test.each([
  [7, "lower-is-better", 5],
  [2, "higher-is-better", 4],
  [3.5, "lower-is-better", 3],
] as const)("Excel, RANK.EQ of %p, %s, is %p", (x, polarity, expected) => {
  expect(competitionRank(x, list, polarity)).toEqual({ value: expected, n: 5 });
});

test("neutral ranks the highest first, like higher-is-better", () => {
  for (const x of list) {
    expect(competitionRank(x, list, "neutral")).toEqual(competitionRank(x, list, "higher-is-better"));
  }
});

// Source: scipy.stats.rankdata([0, 2, 3, 2], method="min") is [1, 2, 4, 2], in its docstring.
test("equal values share the better place, and the next is left out", () => {
  const ranks = [0, 2, 3, 2].map((x) => competitionRank(x, [0, 2, 3, 2], "lower-is-better").value);
  expect(ranks).toEqual([1, 2, 4, 2]);
});

test("missing values have no rank and are not counted", () => {
  expect(competitionRank(46, [46, null, 53, NaN, 85], "neutral")).toEqual({ value: 3, n: 3 });
});

test("zero and minus zero are the same number", () => {
  expect(competitionRank(-0, [0, 1], "lower-is-better")).toEqual({ value: 1, n: 2 });
});

test("a number that is not among the values is refused: n would not count its member", () => {
  expect(() => competitionRank(4, list, "neutral")).toThrow("among the values");
  expect(() => competitionRank(NaN, [NaN, 1], "neutral")).toThrow("among the values");
});
