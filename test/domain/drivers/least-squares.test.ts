import { robustErrors } from "../../../src/domain/drivers/influence";
import { leastSquares, shareExplained } from "../../../src/domain/drivers/least-squares";
import { reference } from "./reference";

const fitOf = (columns: readonly (readonly number[])[], outcome: readonly number[]) => {
  const { fit } = leastSquares(columns, outcome);
  if (fit === null) throw new Error("The columns give one another.");
  return fit;
};

// Source: NIST, Statistical Reference Datasets, Longley: certified values. Its columns are nearly the same, on which
// careless programs lose all digits.
test("Longley's coefficients as NIST certifies them, to nine digits each", () => {
  const { columns, outcome } = reference.longley;
  // NIST gives employment in persons, R in thousands.
  const fit = fitOf(
    columns,
    outcome.map((value) => value * 1000),
  );
  const certified = [
    15.0618722713733,
    -0.035819179292591 * 1000,
    -2.02022980381683 * 10,
    -1.03322686717359 * 10,
    -0.0511041056535807 * 1000,
    1829.15146461355,
  ];
  fit.coefficients.forEach((value, at) => expect(Math.abs(value / (certified[at] ?? NaN) - 1)).toBeLessThan(1e-9));
  expect(Math.abs(fit.intercept / -3482258.63459582 - 1)).toBeLessThan(1e-9);
  expect(shareExplained(fit)).toBeCloseTo(0.995479004577296, 12);
});

// Worked out in exact fractions from the definition; R's own are off by up to 5e-9 of each, as it squares the columns.
test("Longley's HC3 errors, to nine digits each", () => {
  const { columns, outcome } = reference.longley;
  const exact = [
    0.09111938660113927, 0.05562398838839359, 0.0082213350201658, 0.002987892575905415, 0.3249058211360166,
    0.922807841715404,
  ];
  const errors = robustErrors(fitOf(columns, outcome));
  expect(errors).toHaveLength(exact.length);
  errors.forEach((value, at) => expect(Math.abs(value / (exact[at] ?? NaN) - 1)).toBeLessThan(1e-9));
});

test("a plane without deviations is found", () => {
  const [one, two] = [
    [1, 2, 3, 4, 7],
    [5, 1, 4, 2, 2],
  ] as const;
  const fit = fitOf(
    [one, two],
    one.map((value, at) => 10 + 2 * value - 3 * (two[at] ?? 0)),
  );
  expect(fit.coefficients.map((value) => Number(value.toFixed(12)))).toEqual([2, -3]);
  expect(fit.intercept).toBeCloseTo(10, 12);
  expect(shareExplained(fit)).toBeCloseTo(1, 12);
});

test.each([
  [[], [1, 2, 3]],
  [[[1, 2]], [1, 2]],
  [[[1, 2, 4]], [1, 2, 3, 4]],
])("columns %p don't fit rows %p", (columns, outcome) => {
  expect(() => leastSquares(columns, outcome)).toThrow(RangeError);
});
