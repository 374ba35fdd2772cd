import { lookedAfterRate } from "../../../src/domain/scenarios/catalogue/looked-after-rate";
import { howInWords } from "../../../src/domain/scenarios/sheet/how-in-words";

const step = { name: "Total_cost", label: "Total", unit: "GBP", decimals: 0 };
const [input] = lookedAfterRate.inputs;
const scenario = {
  ...lookedAfterRate,
  inputs: input === undefined ? [] : [{ ...input, name: "First_part", label: "Part-time/agency" }],
  steps: [step].map((one) => ({ ...one, formula: "0" })),
};

it.each([
  ["(First_part-2)*3/7+1", "(Part-time/agency − 2) × 3 ÷ 7 + 1"],
  ["PRIOR(Total_cost)-First_part", "Total of the year before − Part-time/agency"],
  ["-First_part", "-Part-time/agency"],
])("writes %s in words, and leaves hyphens and slashes of labels alone", (formula, words) => {
  expect(howInWords(scenario, { ...step, formula })).toBe(words);
});

it("says what is to be known after it", () => {
  expect(howInWords(scenario, { ...step, formula: "1+1", note: "Negative if fewer." })).toBe(
    "1 + 1. Negative if fewer.",
  );
});
