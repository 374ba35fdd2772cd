import { clientGroupOf, clientGroupsOfReasons } from "../../../src/domain/clubs/published/asc-fr/client-groups";
import type { ChartKind } from "../../../src/domain/charts/chart-kind";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import { ranked } from "../../../src/domain/charts/ranked";
import { trend } from "../../../src/domain/charts/trend";
import { describeIndicator } from "../../../src/domain/indicators/describe-indicator";
import { publishedFigure } from "../../../src/domain/rules/published-figure";
import { roundHalfUp } from "../../../src/domain/statistics/round-half-up";
import { ascFrEngland201415 } from "../../figures/asc-fr-england-2014-15";
import { shippedRelease } from "../../support/shipped-release";

const { release, value, national, pooled, count } = shippedRelease("asc-fr");
const year = "2014-15";
const idOf = (care: string, measure: string) => `ascfr.${care}.${measure}`;
const members = release.members.map(({ name }) => name);

function figures(id: string): readonly (number | null)[] {
  return members.map((name) => value(name, id, year).value);
}

/** Parts are published to ten pounds and a hundredth of a week, so each council's may be half of that away. */
function roundingOf(n: number, weeks: number, cost: number): number {
  return (n * (5 + cost * 0.005)) / weeks + 0.005;
}

/** Small lines: a penny away, because the publisher divided what it had before rounding. */
const pennyAway = [
  "residential.18-64.physical-support.own",
  "residential.18-64.sensory-support.own",
  "residential.18-64.sensory-support.others",
  "residential.18-64.memory-and-cognition.own",
  "residential.18-64.memory-and-cognition.others",
  "maximise-independence.18-64.sensory-support",
  "maximise-independence.18-64.memory-and-cognition",
  "maximise-independence.65-plus.learning-disability",
];
/** Expenditure of one council is negative: England's takes it in, a pooled value leaves the council out. */
const withNegative = [
  ["residential-and-nursing.18-64.memory-and-cognition.la-supported", 635.64, 630.24],
  ["residential-and-nursing.18-64.mental-health.la-supported", 641.03, 639],
] as const;
/** England's weeks take in those of a council without expenditure. */
const withoutExpenditure = ["residential.65-plus.learning-disability.own", 1287.74, 1231.42] as const;
const exceptions = new Set<string>([...pennyAway, ...withNegative.map(([care]) => care), withoutExpenditure[0]]);

test("England's 72 unit costs of 2014-15 and their parts are national figures, as published", () => {
  expect(ascFrEngland201415).toHaveLength(72);
  for (const [care, thousands, weeks, cost] of ascFrEngland201415) {
    expect(national(idOf(care, "weekly-cost"), year)).toBe(cost);
    expect(national(idOf(care, "weeks"), year)).toBe(weeks);
    expect(national(idOf(care, "spend"), year)).toBeCloseTo(thousands * 1000, 5);
  }
});

test.each([
  ["residential-and-nursing.18-plus.all-reasons", 666.37, 152],
  ["residential.65-plus.physical-support", 533.74, 152],
  ["nursing.65-plus.physical-support", 552, 150],
])("pooled England: %s is £%d a week, of %d councils", (care, cost, n) => {
  const statistic = pooled(idOf(care, "weekly-cost"), year);
  expect(roundHalfUp(statistic.value ?? NaN, 2)).toBe(cost);
  expect(statistic.n).toBe(n);
});

test("residential and nursing care of all adults is £7,354,973,300 for 11,037,392.75 weeks", () => {
  const care = "residential-and-nursing.18-plus.all-reasons";
  const sum = (id: string) => figures(id).reduce<number>((total, figure) => total + (figure ?? 0), 0);
  expect(sum(idOf(care, "spend"))).toBeCloseTo(7_354_973_300, -3);
  expect(sum(idOf(care, "weeks"))).toBeCloseTo(11_037_392.75, 1);
  expect(7_354_973_300 / 11_037_392.75).toBeCloseTo(666.37, 2);
});

test.each(ascFrEngland201415.filter(([care]) => !exceptions.has(care)))(
  "pooled %s agrees with England's published unit cost to the penny",
  (care, _thousands, _weeks, cost) => {
    expect(roundHalfUp(pooled(idOf(care, "weekly-cost"), year).value ?? NaN, 2)).toBe(cost);
  },
);

test.each(ascFrEngland201415.filter(([care]) => pennyAway.includes(care)))(
  "pooled %s is a penny away, which the rounding of its parts allows",
  (care, _thousands, weeks, cost) => {
    const statistic = pooled(idOf(care, "weekly-cost"), year);
    const away = Math.abs((statistic.value ?? NaN) - cost);
    expect(roundHalfUp(Math.abs(roundHalfUp(statistic.value ?? NaN, 2) - cost), 2)).toBe(0.01);
    expect(away).toBeLessThanOrEqual(roundingOf(statistic.n, weeks, cost));
  },
);

test.each(withNegative)("pooled %s is %d, and published %d with the one council below zero", (care, own, published) => {
  expect(roundHalfUp(pooled(idOf(care, "weekly-cost"), year).value ?? NaN, 2)).toBe(own);
  const weeks = figures(idOf(care, "weeks"));
  const inBoth = figures(idOf(care, "spend")).map((spend, at) => ({ spend: spend ?? 0, weeks: weeks[at] ?? 0 }));
  const counted = inBoth.filter((part) => part.spend !== 0 && part.weeks > 0);
  expect(counted.filter(({ spend }) => spend < 0)).toHaveLength(1);
  const sum = (of: "spend" | "weeks") => counted.reduce((total, part) => total + part[of], 0);
  expect(roundHalfUp(sum("spend") / sum("weeks"), 2)).toBe(published);
});

test("own homes, 65 and over, learning disability: pooled is 1,287.74, published 1,231.42 with weeks that cost nothing", () => {
  const [care, own, published] = withoutExpenditure;
  expect(roundHalfUp(pooled(idOf(care, "weekly-cost"), year).value ?? NaN, 2)).toBe(own);
  expect(national(idOf(care, "weekly-cost"), year)).toBe(published);
  expect(value("Solihull", idOf(care, "spend"), year)).toEqual({ value: 0 });
  expect(value("Solihull", idOf(care, "weeks"), year)).toEqual({ value: 556.56 });
});

test("2016-17 is a break in cost and expenditure, 2015-16 in weeks", () => {
  const breaks = (id: string) =>
    release.indicators.find((indicator) => indicator.id === id)?.breaks?.map(({ year: y }) => y);
  expect(breaks("ascfr.nursing.65-plus.physical-support.weekly-cost")).toEqual(["2016-17"]);
  expect(breaks("ascfr.nursing.65-plus.physical-support.spend")).toEqual(["2016-17"]);
  expect(breaks("ascfr.nursing.65-plus.physical-support.weeks")).toEqual(["2015-16"]);
  expect(breaks("ascfr.residential.65-plus.physical-support.own.weeks")).toEqual(["2015-16"]);
  expect(breaks("ascfr.residential.65-plus.physical-support.own.weekly-cost")).toBeUndefined();
});

test("a chart and a definition name the publication of the years they show, and no other", () => {
  const id = "ascfr.nursing.65-plus.physical-support.weekly-cost";
  const [first, later] = ["expenditure and unit costs, England 2014-15", "expenditure and activity of 2016-17"];
  const noteOf = (kind: ChartKind, year: string) => {
    const parameters = { indicators: [id], peers: "all", year, member: "Leeds", options: {} };
    const described = describeChart(kind, parameters, [release], {});
    if (!described.ok) throw new Error(described.problem.message);
    return `${described.value.note} ${described.value.caption}`;
  };
  const said = (text: string) => [first, later].map((title) => text.includes(title));
  expect(said(noteOf(ranked, "2014-15"))).toEqual([true, false]);
  expect(said(noteOf(ranked, "2016-17"))).toEqual([false, true]);
  expect(said(noteOf(trend, ""))).toEqual([true, true]);
  expect(said(describeIndicator(release, release.indicatorById.get(id) ?? -1))).toEqual([true, true]);
  expect(publishedFigure([release], id, "E08000035", "2016-17")).toMatchObject({
    publication: expect.stringContaining(later),
  });
});

test("2016-17: own and external care together; its unit cost is expenditure divided by weeks", () => {
  const [cost, spend, weeks] = ["weekly-cost", "spend", "weeks"].map(
    (measure) => value("Leeds", `ascfr.residential.65-plus.physical-support.${measure}`, "2016-17").value ?? NaN,
  );
  expect(cost).toBeCloseTo(spend! / weeks!, 2);
  const [own, others] = ["own", "others"].map(
    (provider) =>
      value("Leeds", `ascfr.residential.65-plus.physical-support.${provider}.weeks`, "2016-17").value ?? NaN,
  );
  expect(own! + others!).toBeCloseTo(weeks!, 2);
});

test("a council without a voluntary age band has none, not zero", () => {
  expect(value("Cumbria", "ascfr.nursing.85-plus.physical-support.weeks", "2016-17")).toMatchObject({
    value: null,
    reason: { symbol: ":" },
  });
  expect(value("Cumbria", "ascfr.nursing.85-plus.physical-support.spend", "2016-17").value).toBeNull();
  expect(count("ascfr.nursing.85-plus.physical-support.weekly-cost", "2016-17")).toBeLessThan(60);
});

test("primary support reasons cross to the older client groups by age, and definitions say so", () => {
  expect(clientGroupOf("physical-support", "85-plus")).toBe("older people");
  expect(clientGroupOf("physical-support", "18-64")).toBe("people with a physical or sensory disability");
  expect(clientGroupOf("memory-and-cognition", "65-plus")).toBe("older people with dementia");
  expect(clientGroupOf("all-reasons", "65-plus")).toBeNull();
  expect(new Set(clientGroupsOfReasons.map(({ reason }) => reason)).size).toBe(6);
  const nursing = release.indicators.find(({ id }) => id === "ascfr.nursing.65-plus.memory-and-cognition.spend");
  expect(nursing?.definition).toContain("older people with dementia");
});
