import fc from "fast-check";
import { exactDifference } from "../../../src/domain/exact-difference";
import { statedGap } from "../../../src/domain/indicators/stated-gap";
import { numberInWords } from "../../support/number-in-words";
import { roundTo } from "../../../src/domain/statistics/round-to";

const rate = { unit: "per 10,000", decimals: 0 };
const cost = { unit: "GBP per week", decimals: 0 };
const pence = { unit: "GBP per hour", decimals: 2 };
const tenths = { unit: "GBP per head", decimals: 1 };
const percentage = { unit: "%", decimals: 1 };
const sum = { unit: "GBP", decimals: 0 };

it.each([
  // In the indicator's own decimals, wherever the three agree.
  ["whole pounds", 270, 735, cost, ["£270 a week", "£465", "63%", null]],
  ["tenths", 21.3, 21.6, percentage, ["21.3%", "0.3 percentage points", null, null]],
  ["one point", 22.6, 21.6, percentage, ["22.6%", "1.0 percentage points", null, null]],
  ["pence", 21.05, 20.95, pence, ["£21.05 an hour", "£0.10", "0.5%", null]],
  // A median between two figures would be shown as 78, and its gap to 85 as 8.
  ["a median halfway", 85, 77.5, rate, ["85 per 10,000", "7.5", "10%", "77.5"]],
  ["a median halfway, of pounds", 1200, 727.5, cost, ["£1,200 a week", "about £470", "65%", null]],
  ["a median halfway, of tenths of a pound", 12.3, 10.25, tenths, ["£12.3 per head", "£2.05", "20%", "£10.25"]],
  ["a median halfway, of percentages", 21.5, 18.45, percentage, ["21.5%", "3.05 percentage points", null, "18.45%"]],
  ["a median halfway, with a gap that looks like none", 78, 77.5, rate, ["78 per 10,000", "0.5", "0.6%", "77.5"]],
  // Shown as 85 and 77, which are 8 apart, with 7 between them.
  ["rounded apart", 84.6, 77.4, rate, ["84.6 per 10,000", "7.2", "9%", "77.4"]],
  ["rounded together", 85.4, 77.5, rate, ["85.4 per 10,000", "7.9", "10%", "77.5"]],
  ["on both sides of nothing", -1.5, 2.5, cost, ["−£2 a week", "about £4", "160%", null]],
  // 10 of 12 would be 83%, where the cells give 10.2 ÷ 12.4, 82%.
  ["agreeing but for the share", 22.6, 12.4, rate, ["22.6 per 10,000", "10.2", "82%", "12.4"]],
  // Pounds say as much as parts of a penny.
  ["pence that do not add up", 762.2835, 616.2185, pence, ["£762 an hour", "£146", "24%", "£616"]],
  // Whole pounds stay whole pounds, and nobody reads parts of a penny: then the gap is about so much.
  ["parts of a penny", 561.744, 516.426, pence, ["£561.74 an hour", "about £45", "9%", null]],
  ["a median halfway, far away", 2575, 1325.5, cost, ["£2,575 a week", "about £1,250", "94%", null]],
  ["a median halfway, near by", 85, 77.5, cost, ["£85 a week", "about £8", "10%", null]],
  [
    "percentages of more decimals than they show",
    45.2449,
    40.1356,
    percentage,
    ["45.2%", "5.1 percentage points", null, null],
  ],
  [
    "pence that do not add up, with few between them",
    12.284,
    6.219,
    pence,
    ["£12.28 an hour", "about £6.10", "98%", null],
  ],
  // As good as the same.
  ["that look the same", 77.4, 77, rate, ["77 per 10,000", "less than 1", "0.5%", null]],
  ["that look the same in pounds", 270.49, 270, cost, ["£270 a week", "less than £1", "0.2%", null]],
  ["that look the same in tenths", 84.52, 84.49, rate, ["84.5 per 10,000", "less than 0.1", "less than 0.1%", "84.5"]],
  // Large sums, as at the bars of a chart.
  ["large sums", 149_403_123, 137_612_000, sum, ["£149.4m", "£11.8m", "9%", null]],
  ["large sums that round apart", 149_450_000, 137_640_000, sum, ["£149.45m", "£11.81m", "9%", "£137.64m"]],
  ["large sums close together", 149_403_123, 149_091_000, sum, ["£149.403m", "£312k", "0.2%", "£149.091m"]],
  [
    "large sums with pounds between them",
    2_000_450,
    2_000_000,
    sum,
    ["£2,000,450", "£450", "less than 0.1%", "£2,000,000"],
  ],
  ["a large sum and one that is not", 2_100_000, 900_000, sum, ["£2.1m", "£1.2m", "133%", null]],
  ["large sums far apart", 12_308_676, 2_755_204.5, sum, ["£12.31m", "£9.55m", "about 347%", "£2.76m"]],
  ["large sums that never add up", 12_308_455, 2_755_204.5, sum, ["£12.31m", "£9.55m", "about 347%", "£2.76m"]],
  // Never £0, nor £0.3m for £312,400.
  ["a sum that is nothing in millions", 1_305, 2_612_000, sum, ["£1,305", "£2,610,695", "100%", "£2,612,000"]],
  ["a median that is nothing in millions", 2_612_000, 1_305, sum, ["£2,612,000", "£2,610,695", "200,053%", "£1,305"]],
  ["a sum that is little in millions", 312_400, 2_612_000, sum, ["£310k", "£2.3m", "88%", "£2.61m"]],
  ["nothing beside millions", 0, 2_600_000, sum, ["£0", "£2.6m", "100%", null]],
  ["ordinary sums", 604_000, 47_954, sum, ["£604,000", "£556,046", "1,160%", null]],
])("says figures with their gap: %s", (_, own, other, indicator, words) => {
  const said = statedGap(own, other, indicator);
  expect([said.own, said.gap, said.share, said.other]).toEqual(words);
});

test("its figures, gap and share are right, and agree with each other, for any two figures", () => {
  const figure = fc.oneof(
    fc.integer({ min: -2_000, max: 500_000 }).map((whole) => whole / 2),
    fc.integer({ min: -50_000, max: 5_000_000 }).map((scaled) => scaled / 1_000),
    fc.integer({ min: 0, max: 400_000_000 }),
  );
  const indicators = fc.constantFrom(rate, cost, pence, tenths, percentage, sum);
  fc.assert(
    fc.property(figure, figure, indicators, (own, other, indicator) => {
      fc.pre(own !== other);
      const said = statedGap(own, other, indicator);
      const isShort = indicator === sum && Math.max(Math.abs(own), Math.abs(other)) >= 1_000_000;
      // A figure that is not in the sentence is read off its cell, or off the bars of a chart.
      const cell = roundTo(other, isShort ? -5 : indicator.decimals);
      if (isShort && Math.abs(own) >= 1) expect(said.own).not.toMatch(/^−?£0($|m|k)/);
      const [one, two] = [numberInWords(said.own), said.other === null ? cell : numberInWords(said.other)];
      const apart = Math.abs(exactDifference(one, two));
      if (said.gap.startsWith("less than ")) {
        const least = numberInWords(said.gap.slice("less than ".length));
        // Rounded, figures less than a pound apart may look a pound apart.
        expect(apart).toBeLessThanOrEqual(least * (1 + 1e-9));
        expect(Math.abs(own - other)).toBeLessThan(least);
        return;
      }
      const words = [said.own, said.gap, said.other].join(" ");
      expect(words).not.toMatch(indicator === cost ? /£[\d,]+\./ : /£[\d,]+\.\d{3,}(?![\dm])/);
      if (said.gap.startsWith("about ")) {
        const about = numberInWords(said.gap.slice("about ".length));
        expect(about).toBe(said.size);
        expect(Math.abs(about - Math.abs(exactDifference(own, other)))).toBeLessThanOrEqual(Math.max(5.5, about / 20));
        // Only where the figures as they are said don't have it.
        expect(apart).not.toBeCloseTo(Math.abs(exactDifference(own, other)), 6);
        return;
      }
      const gap = numberInWords(said.gap);
      expect(gap).toBeCloseTo(said.size, 6);
      expect(apart).toBeCloseTo(gap, 6);
      // Anyone who rounds the cells to as many decimals gets each of the three.
      const [first, second, between] = [own, other, exactDifference(own, other)].map(
        (exact) => (places: number) => roundTo(exact, places),
      );
      const agreeing = [-5, -4, -3, 0, 1, 2, 3, 4, 5, 6].filter(
        (places) => first!(places) === one && second!(places) === two && Math.abs(between!(places)) === gap,
      );
      expect(agreeing).not.toEqual([]);
      if (said.share === null || said.share.startsWith("about ")) return;
      const share = (gap / two) * 100;
      const shown = Number(said.share.replace(/[^\d.]/g, ""));
      if (said.share.startsWith("less")) expect(share).toBeLessThan(0.05);
      else expect(Math.abs(shown - share)).toBeLessThanOrEqual((said.share.includes(".") ? 0.05 : 0.5) * (1 + 1e-9));
    }),
    { numRuns: 5_000 },
  );
});
