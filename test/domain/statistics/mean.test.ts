import { mean } from "../../../src/domain/statistics/mean";
import { numericalAccuracy } from "./numerical-accuracy";

// Source: the worked example on Microsoft's page of AVERAGE.
test("Excel, AVERAGE(A2:A6)", () => {
  expect(mean([10, 7, 9, 27, 2])).toEqual({ value: 11, n: 5 });
});

test.each(numericalAccuracy)("NIST StRD $name: the certified mean", ({ values, certifiedMean }) => {
  expect(mean(values)).toEqual({ value: certifiedMean, n: values.length });
});

test("missing values are dropped, not counted as zero", () => {
  expect(mean([null, 4, NaN, 8])).toEqual({ value: 6, n: 2 });
});

test("equal values have that value as their mean, where adding and dividing misses it", () => {
  expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1);
  expect(mean([0.1, 0.1, 0.1]).value).toBe(0.1);
});

test("small values are not lost next to large ones", () => {
  expect(mean([1, 1e100, 1, -1e100]).value).toBe(0.5);
});

test("values whose sum is too large for a number still have a mean", () => {
  expect(mean([Number.MAX_VALUE, Number.MAX_VALUE]).value).toBe(Number.MAX_VALUE);
  expect(mean([Number.MAX_VALUE, -Number.MAX_VALUE]).value).toBe(0);
});

test("a mean too small for a number is zero, and not minus zero", () => {
  expect(mean([Number.MIN_VALUE, -2 * Number.MIN_VALUE, 0, 0]).value).toBe(0);
});
