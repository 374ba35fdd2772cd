import { percentRankOfCounts } from "../../../src/domain/statistics/percent-rank-of-counts";

describe("percentRankOfCounts", () => {
  it.each([
    [{ below: 6, same: 1, above: 3 }, 6 / 9],
    [{ below: 0, same: 3, above: 1 }, 0],
    [{ below: 3, same: 1, above: 0 }, 1],
  ])("of %p is the share of the others below", (counts, value) => {
    const n = counts.below + counts.same + counts.above;
    expect(percentRankOfCounts(counts)).toEqual({ value, n });
  });

  it("there is none for a single value", () => {
    expect(percentRankOfCounts({ below: 0, same: 1, above: 0 })).toEqual({ value: null, n: 1 });
  });
});
