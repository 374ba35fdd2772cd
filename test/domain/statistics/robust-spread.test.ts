import { robustSpread } from "../../../src/domain/statistics/robust-spread";

describe("robustSpread", () => {
  it.each([
    [[1, 2, 3, 4, 5], { n: 5, centre: 3, spread: 1 }],
    [[1, null, 1000, 2], { n: 3, centre: 2, spread: 1 }],
    [[7], { n: 1, centre: 7, spread: null }],
    [[null], { n: 0, centre: null, spread: null }],
  ])("of %p", (values, spread) => {
    expect(robustSpread(values)).toEqual(spread);
  });
});
