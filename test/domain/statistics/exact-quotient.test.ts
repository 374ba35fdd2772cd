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

  it("is nearer to the exact quotient than the numbers beside it, worked out in binary fractions", () => {
    const dividends = fc.oneof(
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      fc.bigInt({ min: -99_999n, max: 99_999n }),
    );
    const divisors = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 9_999n }));
    fc.assert(
      fc.property(dividends, divisors, (dividend, divisor) => {
        const given = exactQuotient(dividend, divisor);
        for (const beside of neighboursOf(given)) {
          expect(distance(given, dividend, divisor) <= distance(beside, dividend, divisor)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("recovers every number from its decimal", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const { digits, places } = decimalOf(number);
        expect(exactQuotient(digits, 10n ** BigInt(places))).toBe(number + 0);
      }),
    );
  });
});

/** Far below the last place of any quotient tried. */
const places = 400n;

/** |number − dividend ÷ divisor| × divisor × 2^400. */
function distance(number: number, dividend: bigint, divisor: bigint): bigint {
  const difference = binaryOf(number) * divisor - (dividend << places);
  return difference < 0n ? -difference : difference;
}

/** The number × 2^400, from its sign, exponent and fraction as they are stored. */
function binaryOf(number: number): bigint {
  const bits = bitsOf(number);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = exponent === 0n ? fraction : fraction | (1n << 52n);
  const shift = (exponent === 0n ? 1n : exponent) - 1075n + places;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return bits >> 63n === 1n ? -size : size;
}

function bitsOf(number: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0);
}

function neighboursOf(number: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  const size = bitsOf(Math.abs(number));
  const beside = [size + 1n, ...(size > 0n ? [size - 1n] : [])];
  return beside.map((bits) => {
    view.setBigUint64(0, bits);
    return number < 0 ? -view.getFloat64(0) : view.getFloat64(0);
  });
}
