import { robustZOfSpread } from "../../../src/domain/statistics/robust-z-of-spread";

describe("robustZOfSpread", () => {
  it("is (x − median) ÷ (1.4826 × MAD)", () => {
    expect(robustZOfSpread(10, { n: 5, centre: 3, spread: 1 }).value).toBeCloseTo(7 / 1.4826, 12);
  });

  it("needs five values, and a spread", () => {
    expect(robustZOfSpread(10, { n: 4, centre: 3, spread: 1 })).toEqual({ value: null, n: 4, zeroSpread: false });
    expect(robustZOfSpread(10, { n: 5, centre: 3, spread: 0 })).toEqual({ value: null, n: 5, zeroSpread: true });
    expect(robustZOfSpread(10, { n: 0, centre: null, spread: null })).toEqual({ value: null, n: 0, zeroSpread: false });
  });

  it("takes only a finite number", () => {
    expect(() => robustZOfSpread(NaN, { n: 5, centre: 3, spread: 1 })).toThrow(RangeError);
  });
});
