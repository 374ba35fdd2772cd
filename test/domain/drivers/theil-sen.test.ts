import { theilSen } from "../../../src/domain/drivers/theil-sen";

test("one unusual point does not move the line", () => {
  expect(theilSen([1, 2, 3, 4, 5], [2, 4, 6, 8, 100])).toBe(2);
});

// By hand: the
// middle of the 13 slopes in order.
test("pairs with the same first measure are left out", () => {
  const slopes = [1, 3, 1, 7 / 5, -1 / 5, 1, 6 / 4, -2 / 4, -1, 1, -1, 5 / 3, -1].sort((one, other) => one - other);
  expect(theilSen([0, 1, 1, 2, 5, 5], [2, 3, 5, 4, 9, 1])).toBe(slopes[6]);
});

test("there is no line through points one above the other", () => {
  expect(theilSen([3, 3, 3], [1, 2, 3])).toBeNull();
});
