import fc from "fast-check";
import { decimalOf, exactQuotient } from "../../../src/domain/statistics/exact-quotient";

describe("exactQuotient", () => {
  it("is the division of numbers, which is rounded once, where both are exact", () => {
    const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 1_000_000_000 }), (dividend, divisor) => {
        expect(exactQuotient(BigInt(dividend), BigInt(divisor))).toBe(dividend / divisor + 0);
      }),
    );
  });

  it("gives back every number from its decimal", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const { digits, places } = decimalOf(number);
        expect(exactQuotient(digits, 10n ** BigInt(places))).toBe(number + 0);
      }),
    );
  });
});
