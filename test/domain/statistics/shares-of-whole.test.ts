import fc from "fast-check";
import { Fraction } from "../../../src/domain/statistics/fraction";
import { sharesOfWhole } from "../../../src/domain/statistics/shares-of-whole";

const numbers = (shares: readonly Fraction[] | null) => shares?.map((share) => share.toNumber());

test("parts of a whole have a rest, and parts that are all of it have none", () => {
  expect(numbers(sharesOfWhole([3, 1], 5))).toEqual([0.6, 0.2, 0.2]);
  expect(numbers(sharesOfWhole([3, 1], null))).toEqual([0.75, 0.25]);
  expect(numbers(sharesOfWhole([2, 3], 5))).toEqual([0.4, 0.6, 0]);
});

test("there are no shares of a negative part, of more than the whole, or of nothing", () => {
  expect(sharesOfWhole([3, -1], 5)).toBeNull();
  expect(sharesOfWhole([3, 3], 5)).toBeNull();
  expect(sharesOfWhole([0, 0], null)).toBeNull();
  expect(sharesOfWhole([0], 0)).toBeNull();
});

test("the shares add up to 1 exactly", () => {
  const parts = fc.array(
    fc.integer({ min: 0, max: 1e9 }).map((pence) => pence / 100),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 1e6 }), (amounts, more) => {
      const whole = Fraction.sumOf([...amounts, more]).toNumber();
      for (const shares of [sharesOfWhole(amounts, null), sharesOfWhole(amounts, whole)]) {
        const sum = shares?.reduce((total, share) => total.plus(share), Fraction.zero);
        if (sum !== undefined) expect(sum.top).toBe(sum.bottom);
      }
    }),
  );
});
