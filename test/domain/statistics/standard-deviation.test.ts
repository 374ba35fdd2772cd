import { standardDeviation } from "../../../src/domain/statistics/standard-deviation";
import { numericalAccuracy } from "./numerical-accuracy";

// Sources: Excel – the worked example on Microsoft's page of STDEV.S (27.46391572, shown to eight decimals);
// R – sd(1:2)^2 == 0.5, the example on R's page of sd.
test.each([
  ["Excel, STDEV.S of breaking strengths", [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299], 27.46391572],
  ["R, sd(1:2)", [1, 2], Math.SQRT1_2],
])("%s", (_source, values, expected) => {
  const { value, n } = standardDeviation(values);
  expect(value).toBeCloseTo(expected, 8);
  expect(n).toBe(values.length);
});

test.each(numericalAccuracy)("NIST StRD $name: the certified value", ({ values, certifiedDeviation, digits }) => {
  expect(standardDeviation(values).value).toBeCloseTo(certifiedDeviation, digits);
});

test("one value has no spread, two values have one", () => {
  expect(standardDeviation([5, null])).toEqual({ value: null, n: 1 });
  expect(standardDeviation([5, null, 5])).toEqual({ value: 0, n: 2 });
});

test("equal values have a spread of exactly 0", () => {
  expect(standardDeviation([0.1, 0.1, 0.1, 0.1, 0.1, 0.1]).value).toBe(0);
});

test("values whose squares are too large or too small for a number still have a spread", () => {
  expect(standardDeviation([1e300, 3e300]).value).toBeCloseTo(Math.SQRT2 * 1e300, -287);
  expect(standardDeviation([1e-200, 3e-200]).value! / 1e-200).toBeCloseTo(Math.SQRT2, 14);
});
