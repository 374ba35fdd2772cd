import { volumeEffect } from "../../../src/domain/scenarios/volume-effect";

const average = { virtualCost: 62_000, mixEffect: 6000, peerAverage: 560, units: 100, thin: [] };

test("it is the units above those expected, at the peers' average", () => {
  expect(volumeEffect(average, 90)).toBe(5600);
  expect(volumeEffect(average, 110)).toBe(-5600);
});
