import fc from "fast-check";
import { countWhile } from "../../src/domain/count-while";

test("counts the items before the first that fails, with the same result as one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -25, max: 25 }), (items, limit) => {
      const sorted = items.toSorted((one, other) => one - other);
      expect(countWhile(sorted, (item) => item < limit)).toBe(sorted.filter((item) => item < limit).length);
    }),
  );
});

test("tests no more items than a binary search", () => {
  const asked: number[] = [];
  const items = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect(countWhile(items, (item) => asked.push(item) > 0 && item < 777_777)).toBe(777_777);
  expect(asked.length).toBeLessThanOrEqual(20);
});
