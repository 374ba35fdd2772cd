import { quantileOfSorted } from "../../../src/domain/statistics/quantile-of-sorted";

test("interpolates between neighbours; 0 and 1 give the lowest and highest", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((probability) => quantileOfSorted([1, 2, 3, 5], probability))).toEqual([
    1, 1.75, 2.5, 3.5, 5,
  ]);
});

test("one value is every quantile of itself", () => {
  expect(quantileOfSorted([7], 0)).toBe(7);
  expect(quantileOfSorted([7], 0.3)).toBe(7);
  expect(quantileOfSorted([7], 1)).toBe(7);
});

test("between two equal values it is that value, to the last digit", () => {
  for (let hundredth = 0; hundredth <= 100; hundredth++) {
    expect(quantileOfSorted([19.3, 19.3], hundredth / 100)).toBe(19.3);
  }
});

test("the middle of two huge values of opposite sign does not overflow", () => {
  expect(quantileOfSorted([-Number.MAX_VALUE, Number.MAX_VALUE], 0.5)).toBe(0);
});

test("a position one rounding above a value gives that value, however far the next one is", () => {
  const probability = 0.8 + 2 ** -53;
  expect(5 * probability).toBe(4 + 2 ** -50);
  expect(quantileOfSorted([0, 0, 0, 0, 0, 1e300], probability)).toBe(0);
});

test("no values, or a probability outside 0 to 1, is refused", () => {
  expect(() => quantileOfSorted([], 0.5)).toThrow("at least one value");
  expect(() => quantileOfSorted([1], -0.1)).toThrow("from 0 to 1");
  expect(() => quantileOfSorted([1], 1.1)).toThrow("from 0 to 1; it is 1.1");
  expect(() => quantileOfSorted([1], NaN)).toThrow("from 0 to 1");
});
