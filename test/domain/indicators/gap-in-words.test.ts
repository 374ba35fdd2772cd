import { gapInWords } from "../../../src/domain/indicators/gap-in-words";

const [rate, cost, percentage] = [
  { unit: "per 10,000", decimals: 0 },
  { unit: "GBP per week", decimals: 0 },
  { unit: "%", decimals: 1 },
];

it.each([
  ["shown as 85 and 78", 85, 77.5, rate, "7"],
  ["shown as 85 and 78, with nearly 8 between them", 85.4, 77.5, rate, "7"],
  ["shown as 78 and 85", 77.5, 85, rate, "7"],
  ["shown as £270 and £735", 270, 735, cost, "£465"],
  ["on both sides of nothing, shown as −£2 and £3", -1.5, 2.5, cost, "£5"],
  ["shown as 21.6% and 21.5%", 21.6, 21.45, percentage, "0.1 percentage points"],
  ["that look the same", 77.4, 77, rate, "less than 1"],
  ["that look the same in money", 270.49, 270, cost, "less than £1"],
])("of figures %s is what lies between them as they are shown", (_, one, other, indicator, words) => {
  expect(gapInWords(one, other, indicator)).toBe(words);
});
