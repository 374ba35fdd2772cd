import { equalsInFull, inFull } from "../../../src/domain/trace/in-full";

const cost = { unit: "GBP per week", decimals: 0 };
const rate = { unit: "per 10,000", decimals: 0 };
const percentage = { unit: "%", decimals: 1 };

test.each([
  [1967, cost, "= £1,967"],
  [1967.5, cost, "= £1,967.50"],
  [1967.25, cost, "= £1,967.25"],
  [-62.5, cost, "= −£62.50"],
  [1967 / 3, cost, "≈ £655.6667"],
  [77.5, rate, "= 77.5"],
  [0.1 + 0.2, rate, "= 0.3"],
  [21.45, percentage, "= 21.45%"],
  [200 / 3, percentage, "≈ 66.66667%"],
  [0, rate, "= 0"],
])("%p is written in full, and said to be rounded where it is", (value, indicator, words) => {
  expect(equalsInFull(value, indicator)).toBe(words);
  expect(inFull(value, indicator)).toBe(words.slice(2));
});
