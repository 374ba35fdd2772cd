import {
  noEquations,
  reduced,
  withEquation,
  type Equations,
  type Terms,
} from "../../../src/domain/disclosure/equations";

const terms = (...times: number[]): Terms =>
  new Map(times.flatMap((one, cell) => (one === 0 ? [] : [[cell, BigInt(one)] as const])));
const solve = (...sums: Terms[]): Equations =>
  sums.reduce((equations, sum) => withEquation(equations, sum)?.equations ?? equations, noEquations);

test("what follows from the equations leaves nothing", () => {
  const equations = solve(terms(1, 1, 1), terms(0, 1, 1));
  expect(reduced(equations, terms(1)).size).toBe(0);
  expect(reduced(equations, terms(2, 3, 3)).size).toBe(0);
  expect(reduced(equations, terms(0, 1)).size).toBeGreaterThan(0);
  expect(reduced(equations, terms(0, 0, 0, 1))).toEqual(terms(0, 0, 0, 1));
});

test("an equation that follows from others is none, and a new one says which it changed", () => {
  const equations = solve(terms(1, 1), terms(0, 1, 1));
  expect(withEquation(equations, terms(1, 2, 1))).toBeNull();
  const after = withEquation(equations, terms(1, 1, 2))!;
  expect([...after.changed].sort()).toEqual([0, 1, 2]);
  expect([...after.equations.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

test("halves are exact", () => {
  // a + b, b + c and a + c give 2a, and so a.
  expect(reduced(solve(terms(1, 1), terms(0, 1, 1), terms(1, 0, 1)), terms(1)).size).toBe(0);
});

test("large numbers are exact, where binary fractions would lose the difference", () => {
  const large = 2 ** 53 - 1;
  const equations = solve(terms(large, 1), terms(large - 1, 1));
  expect(reduced(equations, terms(0, 1)).size).toBe(0);
  expect(reduced(solve(terms(large, large - 1)), terms(large - 1, large - 2)).size).toBeGreaterThan(0);
});
