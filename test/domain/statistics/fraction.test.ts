import fc from "fast-check";
import { exactQuotient } from "../../../src/domain/statistics/exact-quotient";
import { Fraction } from "../../../src/domain/statistics/fraction";
import { mean } from "../../../src/domain/statistics/mean";
import { pooledMean } from "../../../src/domain/statistics/pooled-mean";

/** Whole numbers and how many of their figures are behind the point, as decimals of one to three places are. */
const decimals = fc
  .integer({ min: 0, max: 3 })
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 40 })),
  );

const totalOf = (whole: readonly number[]) => whole.reduce((sum, one) => sum + BigInt(one), 0n);

test("decimals are calculated exactly as written", () => {
  const tenth = Fraction.of(0.1);
  expect(tenth.plus(Fraction.of(0.2)).toNumber()).toBe(0.3);
  expect(tenth.times(tenth).toNumber()).toBe(0.01);
  expect(tenth.minus(Fraction.of(0.3)).over(Fraction.of(-0.1)).toNumber()).toBe(2);
  expect(Fraction.sumOf([0.1, 1e-7, 1e21, -1e21]).toNumber()).toBe(0.1000001);
  expect(Fraction.sumOf([]).toNumber()).toBe(0);
  expect(() => tenth.over(Fraction.zero)).toThrow("divided by zero");
});

test("the mean is the number nearest to the exact one", () => {
  fc.assert(
    fc.property(decimals, ([places, whole]) => {
      const values = whole.map((one) => one / 10 ** places);
      expect(mean(values).value).toBe(exactQuotient(totalOf(whole), BigInt(whole.length * 10 ** places)));
    }),
  );
});

test("the pooled mean is the number nearest to the exact one", () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 1, max: 99_999 }), ([places, whole], children) => {
      const numerators = whole.map((one) => one / 10 ** places);
      const denominators = whole.map((_, place) => children + place / 10);
      const bottom = whole.reduce((sum, _, place) => sum + BigInt(children * 10 + place), 0n);
      const exact = exactQuotient(totalOf(whole) * 10n, bottom * 10n ** BigInt(places));
      expect(pooledMean(numerators, denominators)).toEqual({ value: exact, n: whole.length });
    }),
  );
});
