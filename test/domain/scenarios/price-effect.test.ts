import { priceEffect } from "../../../src/domain/scenarios/price-effect";
import { Fraction } from "../../../src/domain/statistics/fraction";

const exact = { virtualCost: Fraction.of(62_000), peerAverage: Fraction.of(560), units: Fraction.of(100) };

test("it is own cost less virtual cost, higher or lower", () => {
  expect(priceEffect({ exact }, [33_000, 34_000])).toBe(5000);
  expect(priceEffect({ exact }, [30_000, 30_000])).toBe(-2000);
});
