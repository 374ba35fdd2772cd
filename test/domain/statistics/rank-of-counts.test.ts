import { rankOfCounts } from "../../../src/domain/statistics/rank-of-counts";

describe("rankOfCounts", () => {
  const counts = { below: 1, same: 2, above: 4 };

  it.each([
    ["lower-is-better", 2],
    ["higher-is-better", 5],
    ["neutral", 5],
  ] as const)("where %s shares the better place among equals", (polarity, value) => {
    expect(rankOfCounts(counts, polarity)).toEqual({ value, n: 7 });
  });
});
