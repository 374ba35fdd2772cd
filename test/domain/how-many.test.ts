import { howMany } from "../../src/domain/how-many";

test.each([
  [0, "0 findings"],
  [1, "1 finding"],
  [1200, "1,200 findings"],
])("%d is said as %j", (count, words) => {
  expect(howMany(count, "finding", "findings")).toBe(words);
});
