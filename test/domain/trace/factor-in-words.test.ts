import { factorInWords } from "../../../src/domain/trace/factor-in-words";

test.each([
  [1, "", ""],
  [100, " × 100", " ÷ 100"],
  [10_000, " × 10,000", " ÷ 10,000"],
  [7 / 365, " × 7 ÷ 365", " × 365 ÷ 7"],
  [7 / 366, " × 7 ÷ 366", " × 366 ÷ 7"],
  [0.001, " × 0.001", " ÷ 0.001"],
])("the factor %p is written as people calculate", (factor, words, undone) => {
  expect([factorInWords(factor), factorInWords(factor, true)]).toEqual([words, undone]);
});
