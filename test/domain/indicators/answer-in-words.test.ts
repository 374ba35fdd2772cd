import fc from "fast-check";
import { activityInWords } from "../../../src/domain/indicators/activity-in-words";
import { answerInWords } from "../../../src/domain/indicators/answer-in-words";
import { exactDifference } from "../../../src/domain/exact-difference";
import { compare, type CompareQuestion } from "../../../src/domain/indicators/compare";
import type { Release } from "../../../src/domain/release/release";
import { dependsOnSize } from "../../../src/domain/insights/depends-on-size";
import { shortMoney } from "../../../src/domain/short-money";
import { roundTo } from "../../../src/domain/statistics/round-to";
import { askedOf, opened } from "../../functions/asked-of";
import { numberInWords } from "../../support/number-in-words";
import { shippedRelease } from "../../support/shipped-release";
import { smallContent, smallRelease } from "../../support/small-release";

const usual: CompareQuestion = { indicator: "care.weekly-cost", member: "Leeds", peers: "neighbours", year: "2024-25" };

function answer(change: Partial<CompareQuestion>, release: Release = smallRelease) {
  const compared = compare(release, { ...usual, ...change });
  if (!compared.ok) throw new Error(compared.problem.message);
  return answerInWords(release, compared.value);
}

/** The small release with these weekly costs in 2024-25, in the order of its members. */
function withCosts(scaled: readonly (number | null)[], divisor = 1): Release {
  const columns = smallContent.columns.map((column) =>
    column.indicator === 0 && column.year === 3
      ? { ...column, scaled: [...scaled], divisor, missing: { 0: 1 } }
      : column,
  );
  return opened({
    ...smallContent,
    columns: columns.map((column) => (column.scaled[0] === null ? column : { ...column, missing: {} })),
  });
}

describe("answerInWords", () => {
  test("says the gap in the unit and as a share, and to whom", () => {
    expect(answer({})).toEqual({
      own: "£500 a week",
      sentence: "£200 (29%) below the median of 2 of your 3 statistical neighbours.",
      money: null,
      better: null,
    });
  });

  test("says what the gap comes to in £ a year, if that is known", () => {
    const { release } = shippedRelease("section-251");
    expect(answer({ indicator: "s251.looked-after.weekly-cost" }, release)).toEqual({
      own: "£1,905 a week",
      sentence: "£63 (3%) below the median of your 10 statistical neighbours.",
      money: "For your 1,498 children looked after on 31 March, that is £4.9m a year less.",
      better: null,
    });
  });

  test.each([
    ["York", "ascfr.nursing.18-64.memory-and-cognition.weekly-cost", "2014-15"],
    ["Kingston upon Thames", "ascfr.nursing.65-plus.sensory-support.weekly-cost", "2016-17"],
  ])("says the one week that %s has as 1 week", (member, indicator, year) => {
    const { release } = shippedRelease("asc-fr");
    expect(answer({ member, indicator, year, peers: "all" }, release).money).toMatch(
      /^For your 1 week of care in the year, that is £[\d,.]+k? a year \w+[.,]/,
    );
  });

  test.each([
    [1, "weeks", "1 week"],
    [1, "children", "1 child"],
    [1, "people in care", "1 person in care"],
    [1, "children looked after on 31 March", "1 child looked after on 31 March"],
    [0.96, "families", "1 family"],
    [1, "residents aged 0-17", "1 resident aged 0-17"],
    [1, "care leavers", "1 care leaver"],
    [1.5, "places", "1.5 places"],
    [1_498, "children", "1,498 children"],
  ])("says an activity of %s %s as %s", (count, unit, words) => {
    expect(activityInWords({ count, unit })).toBe(words);
  });

  test("says no £ a year for an activity that would be said as 0", () => {
    expect([0.05, 0.04, -0.04].map((count) => activityInWords({ count, unit: "weeks" }))).toEqual([
      "0.1 weeks",
      null,
      null,
    ]);
  });

  test("says an estimate of residents as a whole number", () => {
    const { release } = shippedRelease("section-251");
    const indicator = "s251.high-needs.hospital-education.budget-per-child";
    expect(answer({ indicator, year: "2021-22" }, release).money).toMatch(
      /^For your 162,087 residents aged 2 to 18 projected for the middle of 2021, that is /,
    );
  });

  test("says the gap between percentages in points, and which end is better only where the indicator says so", () => {
    expect(answer({ indicator: "care.rate", year: "2023-24" })).toMatchObject({
      sentence: "0.3 percentage points below the median of your 3 statistical neighbours.",
      better: "Lower is better here.",
    });
  });

  test.each<[string, (number | null)[], string]>([
    [
      "equal to the median",
      [700, 700, 700, null, null, 0, 0],
      "The same as the median of 2 of your 3 statistical neighbours.",
    ],
    [
      "a tie around the median",
      [700, 600, 800, 700, null, 0, 0],
      "The same as the median of your 3 statistical neighbours.",
    ],
    ["a median of nothing", [700, 0, 0, 0, null, 0, 0], "£700 above the median of your 3 statistical neighbours."],
    [
      "a median below nothing",
      [700, -10, -10, -10, null, 0, 0],
      "£710 above the median of your 3 statistical neighbours.",
    ],
    [
      "one with a value",
      [700, 500, null, null, null, 0, 0],
      "£200 (40%) above Kent (the only one in your group with a figure).",
    ],
    [
      "nobody with a value",
      [700, null, null, null, null, 0, 0],
      "Nobody in your group has a value for 2024-25. Choose another group or year.",
    ],
    [
      "no value of one's own",
      [null, 500, 700, null, null, 0, 0],
      "You have no value: not available. The median of 2 of your 3 statistical neighbours is £600 a week.",
    ],
  ])("reads sensibly for %s", (_, costs, sentence) => {
    expect(answer({}, withCosts(costs))).toMatchObject({ sentence, money: null });
  });

  test.each<[string, number, string]>([
    ["under half a pound", 1000.49, "Less than £1 (less than 0.1%) above the median of your 3 statistical neighbours."],
    ["a penny", 1000.01, "Less than £1 (less than 0.1%) above the median of your 3 statistical neighbours."],
    ["half a pound", 1000.5, "£1 (0.1%) above the median of your 3 statistical neighbours."],
    ["a hundred times", 100_000, "£99,000 (9,900%) above the median of your 3 statistical neighbours."],
  ])("never says that there is no gap where there is one: %s", (_, own, sentence) => {
    // Figures to the penny of an indicator that shows pounds.
    const pence = [own, 1000, 1000, 1000].map((pounds) => Math.round(pounds * 100));
    expect(answer({}, withCosts([...pence, null, 0, 0], 100)).sentence).toBe(sentence);
  });

  test("says so if the £ a year are not the gap as it is said times the activity", () => {
    const { release } = shippedRelease("section-251");
    const of = (member: string) => answer({ indicator: "s251.looked-after.weekly-cost", member }, release);
    expect(of("Rutland")).toMatchObject({
      own: "£2,575 a week",
      sentence: "About £460 (22%) above the median of your 10 statistical neighbours.",
      money: "For your 32 children looked after on 31 March, that is £773k a year more, worked out before rounding.",
    });
  });

  test.each([
    ["all", "The same as the median of the 5 members with a value."],
    ["Core cities", "£100 (17%) below the median of the 2 authorities in Core cities."],
    ["neighbours:Kent", "£300 (150%) above the median of the 2 statistical neighbours of Kent."],
    ["Leeds", "You are the only one in this group with a value."],
    ["Kent", "£200 (29%) below Kent."],
  ])("names the group %s as people say it", (peers, sentence) => {
    expect(answer({ peers }).sentence).toBe(sentence);
  });

  test("compares no total, which depends on how large an authority is", () => {
    const { release } = shippedRelease("section-251");
    expect(answer({ indicator: "s251.safeguarding.gross" }, release)).toEqual({
      own: "£51.0m",
      sentence: "This is a total: it depends on how large an authority is, so we don't compare it.",
      money: null,
      better: null,
    });
  });

  test("says that a group is too small for its club, and nothing of its figures", () => {
    const release = { ...smallRelease, stamp: { ...smallRelease.stamp, smallestGroup: 5 } };
    const { sentence, money, better } = answer({}, release);
    expect(sentence).toMatch(/gives no statistics for fewer than 5 values/);
    expect([money, better]).toEqual([null, null]);
  });
});

test("its figures are those of the functions, for any indicator, member, group and year", async () => {
  const { release } = shippedRelease("section-251");
  const members = release.members.filter(({ abolished }) => !abolished);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...release.indicators),
      fc.constantFrom(...members),
      fc.constantFrom("neighbours", "all", "region", "type"),
      fc.constantFrom(...release.years),
      async ({ id, unit, decimals, scale, unitCost }, { code }, peers, year) => {
        // A total is not compared.
        fc.pre(!dependsOnSize({ unit, scale, unitCost }));
        const compared = compare(release, { indicator: id, member: code, peers, year });
        if (!compared.ok) return;
        const { own, sentence, money } = answerInWords(release, compared.value);
        const ask = askedOf([release], { own: code });
        const gap = await ask("GAP", id, null, peers, year);
        const [value, median] = [await ask("VALUE", id, null, year), await ask("PEERMEDIAN", id, peers, year)];
        if (typeof gap === "number" && gap !== 0 && compared.value.n > 1) {
          const [, about, said = "", finer] =
            /^(Less than |About )?(−?£?[\d.,]+[mk]?)(?:.*\((−?£?[\d.,]+[mk]?)%?\)\.$)?/.exec(sentence) ?? [];
          expect(sentence).toContain(gap > 0 ? " above " : " below ");
          // Nobody reads parts of a penny.
          expect(`${own} ${sentence}`).not.toMatch(/£[\d,]+\.\d{3,}(?![\dm])/);
          // At the decimals of the sentence, each figure is what its function gives; who subtracts them gets the gap as said.
          const figures = [Number(value), Number(median)];
          const isLarge = unit === "GBP" && Math.max(...figures.map(Math.abs)) >= 1_000_000;
          const usual = isLarge ? -5 : decimals;
          const [saidOwn, saidMedian, saidGap] = [own!, finer, said].map((words) =>
            words === undefined ? null : Math.abs(numberInWords(words)),
          );
          const isSaid = (words: number | null | undefined, figure: number, places: number) =>
            (words ?? null) === null || Math.abs(roundTo(figure, places)) === words;
          const fitting = [-5, -4, -3, 0, 1, 2, 3, 4].filter((places) => {
            if (!isSaid(saidOwn, Number(value), places) || !isSaid(saidMedian, Number(median), places)) return false;
            if (about === "Less than ") return roundTo(gap, places) === 0;
            if (about === "About ") return Math.abs(saidGap! - Math.abs(gap)) <= Math.max(5, 0.05 * Math.abs(gap));
            const between = exactDifference(roundTo(Number(value), places), roundTo(Number(median), places));
            return isSaid(saidGap, gap, places) && Math.abs(between) === saidGap;
          });
          expect({ id, code, own, sentence, value, median, gap, fitting }).not.toMatchObject({ fitting: [] });
          if (finer === undefined) expect(fitting).toContain(usual);
        }
        if (gap === 0) expect(sentence).toMatch(/^The same as |^You are the only one/);
        const cost = await ask("GAPCOST", id, null, peers, year);
        expect(money === null).toBe(typeof cost !== "number" || gap === 0);
        if (money !== null) expect(money).toContain(`${shortMoney(Math.abs(cost as number))} a year`);
      },
    ),
    { numRuns: 300 },
  );
});
