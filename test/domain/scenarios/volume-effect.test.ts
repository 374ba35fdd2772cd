import { volumeEffect } from "../../../src/domain/scenarios/volume-effect";
import { Fraction } from "../../../src/domain/statistics/fraction";

const exact = { virtualCost: Fraction.of(62_000), peerAverage: Fraction.of(560), units: Fraction.of(100) };

test("it is the units above those expected, at the peers' average", () => {
  expect(volumeEffect({ exact }, 90)).toBe(5600);
  expect(volumeEffect({ exact }, 110)).toBe(-5600);
});
