import { inOrder } from "../../../src/domain/insights/in-order";
import type { Insight } from "../../../src/domain/insights/insight";
import { questionInWords } from "../../../src/domain/insights/question-in-words";

/** What the order looks at. */
function insight(title: string, z: number, pounds: number | null, side: Insight["side"] = null): Insight {
  const money = pounds === null ? null : moneyOf(pounds);
  return { title, z, side, money, trend: null, gap: { gap: z }, isFar: false, old: null } as unknown as Insight;
}

const moneyOf = (toMedian: number) =>
  ({ toMedian, toQuartile: 9_000, quartile: "lower-quartile", isQuartileBetter: false }) as const;

const titles = (...given: readonly Insight[]) => inOrder(given).map(({ title }) => title);

test.each([
  ["beside a sum", [insight("nothing", 9, 0.4), insight("something", 1.1, 50_000)]],
  ["beside an outcome", [insight("nothing", 9, -0.4), insight("something", 1.1, null)]],
  ["of no activity", [insight("nothing", 9, 0), insight("something", 1.1, null, "better")]],
])("a gap that comes to £0 does not lead, however unusual: %s", (_, given) => {
  expect(titles(...given)).toEqual(["something", "nothing"]);
});

test("asks nothing about a gap that comes to £0", () => {
  const gapOf = (count: number) => ({
    gap: 1,
    share: null,
    cost: 0.4,
    activity: { count, unit: "weeks", costed: count },
  });
  expect(questionInWords(moneyOf(0.4), gapOf(1), null)).toBeNull();
  expect(questionInWords(moneyOf(0.5), gapOf(1), null)).toMatch(/^For 1 week, that is £1 a year more than/);
});

test("asks nothing about an activity that would be said as 0", () => {
  const gap = { gap: 6_300, share: null, cost: 63, activity: { count: 0.01, unit: "weeks", costed: 0.01 } };
  expect(questionInWords(moneyOf(63), gap, "worse")).toBeNull();
});

test("an outcome far from the group on the worse side is among the first five beside five large sums", () => {
  const sums = [5, 4.5, 4, 3.5, 3].map((millions) => insight(`£${millions}m`, 2.9, millions * 1e6));
  expect(titles(...sums, insight("outcome", 3.6, null, "worse")).indexOf("outcome")).toBeLessThan(5);
});
