import { priceEffect } from "../../../src/domain/scenarios/price-effect";

const average = { virtualCost: 62_000, mixEffect: 6000, peerAverage: 560, units: 100, thin: [] };

test("it is own cost less virtual cost, dearer or cheaper", () => {
  expect(priceEffect(average, [33_000, 34_000])).toBe(5000);
  expect(priceEffect(average, [30_000, 30_000])).toBe(-2000);
});
