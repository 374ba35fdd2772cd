import fc from "fast-check";
import { exactQuantile } from "../../../src/domain/statistics/exact-quantile";
import { quantile } from "../../../src/domain/statistics/quantile";

describe("exactQuantile", () => {
  it.each([
    [[110, 115], 0.8, 100, 1.14],
    [[1, 2, 3, 4], 0.9, 10, 0.37],
    [[1, 2, 3, 4], 0.29, 1, 1.87],
    [[-3, 7], 0.1, 10, -0.2],
    [[5, 5, 5], 0.333, 1, 5],
    [[1, 2, null, 4], 0, 1, 1],
    [[1, 2, NaN, 4], 1, 1, 4],
  ])("of %j at %d over %d is %d", (values, probability, divisor, expected) => {
    expect(exactQuantile(values, probability, divisor)).toBe(expected);
  });

  it("is null without values, or if one is not an exact whole number", () => {
    expect(exactQuantile([null], 0.5, 1)).toBeNull();
    expect(exactQuantile([0.5, 1], 0.5, 1)).toBeNull();
    expect(exactQuantile([2 ** 60, 1], 0.5, 1)).toBeNull();
  });

  it("agrees with quantile except in the last digits", () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(whole, { minLength: 4, maxLength: 60 }), share, (values, probability) => {
        const { value } = quantile(values, probability);
        expect(exactQuantile(values, probability, 1)).toBeCloseTo(value ?? NaN, 6);
      }),
    );
  });
});
