import fc from "fast-check";
import { answerInWords } from "../../../src/domain/indicators/answer-in-words";
import { compare, type CompareQuestion } from "../../../src/domain/indicators/compare";
import type { Release } from "../../../src/domain/release/release";
import { shortMoney } from "../../../src/domain/short-money";
import { roundHalfUp } from "../../../src/domain/statistics/round-half-up";
import { formatValue } from "../../../src/domain/units";
import { askedOf, opened } from "../../functions/asked-of";
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
      sentence: "£200 (29%) below the median of 2 of your 3 statistical neighbours.",
      money: null,
      better: null,
    });
  });

  test("says what the gap comes to in £ a year, if that is known", () => {
    const { release } = shippedRelease("section-251");
    expect(answer({ indicator: "s251.looked-after.weekly-cost" }, release)).toEqual({
      sentence: "£63 (3%) below the median of your 10 statistical neighbours.",
      money: "£4.9m a year less at your 1,498 children.",
      better: null,
    });
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
      "£200 (40%) above Kent, the only one in the group with a value.",
    ],
    [
      "nobody with a value",
      [700, null, null, null, null, 0, 0],
      "None of statistical neighbours of Leeds has a value for 2024-25. Choose another group or year.",
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

  test.each([
    ["all", "The same as the median of the 5 members with a value."],
    ["Core cities", "£100 (17%) below the median of the 2 authorities in Core cities."],
    ["neighbours:Kent", "£300 (150%) above the median of the 2 statistical neighbours of Kent."],
    ["Leeds", "You are the only one in this group with a value."],
    ["Kent", "£200 (29%) below Kent, the only one in the group with a value."],
  ])("names the group %s as people say it", (peers, sentence) => {
    expect(answer({ peers }).sentence).toBe(sentence);
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
      async ({ id, unit, decimals }, { code }, peers, year) => {
        const compared = compare(release, { indicator: id, member: code, peers, year });
        if (!compared.ok) return;
        const { sentence, money } = answerInWords(release, compared.value);
        const ask = askedOf([release], { own: code });
        const gap = await ask("GAP", id, null, peers, year);
        const { own, median } = compared.value;
        if (typeof gap === "number" && gap !== 0 && compared.value.n > 1) {
          const sign = unit.startsWith("GBP") ? "GBP" : "";
          // The gap of the figures as they are shown, which is the function's but for their rounding.
          const [least, ...shown] = [10 ** -decimals, own.value!, median!].map((figure) =>
            roundHalfUp(figure, decimals),
          );
          const between = roundHalfUp(Math.abs(shown[0]! - shown[1]!), decimals);
          expect(Math.abs(between - Math.abs(gap))).toBeLessThanOrEqual(least! * (1 + 1e-9));
          expect(sentence).toContain(
            `${formatValue(between === 0 ? least! : between, sign, decimals)}${unit === "%" ? " percentage point" : " "}`,
          );
          expect(/^Less than [^(]*( \(|above|below)/.test(sentence)).toBe(between === 0);
          expect(sentence).toContain(gap > 0 ? " above " : " below ");
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
