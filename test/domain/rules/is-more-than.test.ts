import { isMoreThan } from "../../../src/domain/rules/is-more-than";

test("a larger number is more; the same or a smaller one is not", () => {
  expect([isMoreThan(2, 1), isMoreThan(1, 1), isMoreThan(1, 2)]).toEqual([true, false, false]);
});

test("the rounding error of binary fractions is not more, in small numbers or large ones", () => {
  expect(isMoreThan(0.1 + 0.2, 0.3)).toBe(false);
  expect(isMoreThan(1e15 + 100, 1e15)).toBe(false);
  expect(isMoreThan(1e-13, 0)).toBe(false);
  expect(isMoreThan(-1e15, -1e15 - 100)).toBe(false);
});

test("a penny in a billion pounds is more", () => {
  expect(isMoreThan(1e9 + 0.01, 1e9)).toBe(true);
  expect(isMoreThan(-1e9, -1e9 - 0.01)).toBe(true);
});
