import { roundTo } from "../../../src/domain/statistics/round-to";

test.each([
  [21.45, 1, 21.5],
  [77.5, 0, 78],
  [149_403_123, -3, 149_403_000],
  [149_450_000, -5, 149_500_000],
  [-149_450_000, -5, -149_500_000],
  [49_999, -5, 0],
])("%p to %p decimals is %p", (value, decimals, expected) => expect(roundTo(value, decimals)).toBe(expected));
