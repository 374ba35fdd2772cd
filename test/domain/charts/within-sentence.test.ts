import { withinSentence } from "../../../src/domain/charts/within-sentence";

test.each([
  ["Children looked after", "children looked after"],
  ["EHC plans", "EHC plans"],
  ["A week in care", "A week in care"],
  ["18 to 64", "18 to 64"],
])("%s continues a sentence as %s", (label, words) => {
  expect(withinSentence(label)).toBe(words);
});
