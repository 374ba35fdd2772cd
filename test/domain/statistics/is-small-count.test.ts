import { isSmallCount } from "../../../src/domain/statistics/is-small-count";

it.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
  [240, false],
])("takes %d people for a small count: %s", (count, isSmall) => {
  expect(isSmallCount(count)).toBe(isSmall);
});
