import { meanOfSorted } from "../../../src/domain/statistics/mean-of-sorted";

test.each([3, 6, 7, 10, 150])("the mean of %p equal numbers is that number", (n) => {
  for (const number of [0.1, 19.3, 7697.4, -61.5]) {
    expect(meanOfSorted(new Float64Array(n).fill(number))).toBe(number);
  }
});

test("the rounding of the division is corrected", () => {
  expect(0.3 / 3).not.toBe(0.1);
  expect(meanOfSorted(Float64Array.of(0.1, 0.1, 0.1))).toBe(0.1);
});
