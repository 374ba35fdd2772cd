import fc from "fast-check";
import { exactDifference } from "../../src/domain/exact-difference";

describe("exactDifference", () => {
  it.each([
    [21.6, 21.45, 0.15],
    [0.3, 0.1, 0.2],
    [1, 1, 0],
    [-1.1, 2.2, -3.3],
    [1e-7, 2e-7, -1e-7],
    [8625, 7270, 1355],
  ])("%d less %d is %d", (left, right, difference) => {
    expect(exactDifference(left, right)).toBe(difference);
  });

  it("is exact for figures with a few decimals", () => {
    const figure = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(figure, figure, ([left, a], [right, b]) => {
        const exact = (BigInt(left) * 10n ** BigInt(4 - a) - BigInt(right) * 10n ** BigInt(4 - b)).toString();
        expect(exactDifference(left / 10 ** a, right / 10 ** b)).toBe(Number(`${exact}e-4`));
      }),
    );
  });

  it("is the ordinary difference if there are too many digits, and always finite", () => {
    expect(exactDifference(1e300, 0.1)).toBe(1e300);
    expect(exactDifference(1 / 3, 0.1)).toBeCloseTo(7 / 30, 15);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        (left, right) => {
          const plain = left - right;
          expect(Math.abs(exactDifference(left, right) - plain)).toBeLessThanOrEqual(
            Math.max(Math.abs(left), Math.abs(right)) * 1e-15,
          );
        },
      ),
    );
  });
});
