import { insightsOf } from "../../../src/domain/insights/insights-of";
import { inOrder } from "../../../src/domain/insights/in-order";
import type { Insight, Insights } from "../../../src/domain/insights/insight";
import type { Release } from "../../../src/domain/release/release";
import { opened } from "../../functions/asked-of";
import { shippedRelease } from "../../support/shipped-release";
import { smallRelease } from "../../support/small-release";
import { contentOf } from "../release/release-content";

function of(release: Release, member: string, peers = "neighbours"): Insights {
  const found = insightsOf(release, { member, peers });
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

function about({ insights }: Insights, indicator: string): Insight {
  const found = insights.find(({ comparison }) => comparison.indicator.id === indicator);
  if (found === undefined) throw new Error(`Nothing about ${indicator}.`);
  return found;
}

// Worked by hand from the published figures of the ten statistical neighbours, e.g. for Leeds' youth justice:
// 19.26, 27.48, 27.88, 29.23, 32.66, 36.46, 37.20, 58.03, 69.21, 141.77: median 34.56, MAD 6.88, lower quartile
// 27.88 + 0.25 × 1.35 = 28.2175; z = 35.28 ÷ (1.4826 × 6.88) = 3.4587; £ = 35.28 × 176,239 and 41.6225 × 176,239.
describe("known answers from the shipped Section 251 release", () => {
  const { release } = shippedRelease("section-251");

  test("Leeds: youth justice first, with what it comes to at the median and at the lower quartile", () => {
    const [first] = of(release, "Leeds").insights;
    expect(first).toMatchObject({
      title: "Youth justice: gross spend per child aged 0 to 17, 2024-25",
      sentence: "Leeds: £69.84 per child aged 0-17, £35.28 above the median of its 10 statistical neighbours.",
      question:
        "For 176,239 residents aged 0 to 17 on 30 June 2024, that is £6.2m a year more than at the group's median and £7.3m more than at its lower quartile. What accounts for it?",
      strength: "clear",
      side: null,
      caution: null,
      old: null,
    });
    expect(first?.z).toBeCloseTo(3.4587, 4);
    // Worked out from the parts, so within a penny a child of what the published, rounded figures give.
    expect(Math.abs((first?.money?.toMedian ?? 0) - 35.28 * 176_239)).toBeLessThan(0.01 * 176_239);
    expect(Math.abs((first?.money?.toQuartile ?? 0) - 41.6225 * 176_239)).toBeLessThan(0.01 * 176_239);
  });

  test("Leeds: fostering is far outside its group, says to check the return, and does not come first", () => {
    const found = of(release, "Leeds");
    const fostering = about(found, "s251.fostering.weekly-cost");
    expect(fostering.z).toBeCloseTo(-5.4546, 4);
    expect(fostering).toMatchObject({
      isFar: true,
      strength: "far",
      side: null,
      sentence: "Leeds: £270 a week, £465 below the median of its 10 statistical neighbours.",
      question: null,
      caution: "Leeds is far outside the group; check the return before using it.",
    });
    expect(found.insights.indexOf(fostering)).toBeGreaterThan(0);
  });

  test("Kent: says which end is better, and on which side Kent is", () => {
    const found = of(release, "Kent");
    expect(about(found, "s251.persistent-absence.primary")).toMatchObject({
      side: "worse",
      sentence:
        "Kent: 14.55%, 2.30 percentage points above the median of its 10 statistical neighbours; lower is better.",
      question: "What do members of the group with a better figure do differently?",
    });
    expect(about(found, "s251.persistent-absence.primary").z).toBeCloseTo(2.3154, 4);
    expect(about(found, "s251.attainment.key-stage-2-higher")).toMatchObject({ side: "better", question: null });
    expect(about(found, "s251.attainment.key-stage-2-higher").z).toBeCloseTo(4.7214, 4);
  });

  test("Rutland: 121.005 is the median of family support, and 8,012 children make the gap £969k", () => {
    const family = about(of(release, "Rutland"), "s251.family-support.gross-per-child");
    expect(family.z).toBeCloseTo(2.4012, 4);
    expect(Math.abs((family.money?.toMedian ?? 0) - 120.935 * 8012)).toBeLessThan(0.01 * 8012);
  });

  test("gives the highest of several ages of a measure and names the others", () => {
    const absence = about(of(release, "Kent"), "s251.persistent-absence.primary");
    expect(absence.alike.map(({ id }) => id)).toEqual(["s251.absence.primary", "s251.persistent-absence.all"]);
  });

  test("gives no plain amounts, which only say how large an authority is", () => {
    const found = of(release, "Leeds", "all");
    expect(found.insights.map(({ comparison }) => comparison.indicator.unit)).not.toContain("GBP");
  });

  test("old figures come last, with their year", () => {
    const years = of(release, "Leeds").insights.map(({ old }) => old);
    const first = years.findIndex((year) => year !== null);
    expect(first).toBeGreaterThan(0);
    expect(years.slice(first)).not.toContain(null);
    expect(of(release, "Leeds").insights.at(-1)?.caution).toMatch(/^Newest figures 20\d\d(-\d\d)?\.$/);
  });

  test("says why an indicator was left out", () => {
    const { leftOut, compared } = of(release, "Leeds");
    expect(compared).toBe(62);
    expect(leftOut.map(({ why }) => why)).toEqual(["no-spread", "no-spread"]);
    expect(leftOut[0]?.reason).toBe(
      "At least half of the group have the same figure for 2021-22, so nothing can stand out.",
    );
  });

  test("is worked out once for a member and group", () => {
    expect(of(release, "Leeds")).toBe(of(release, "E08000035"));
  });
});

test("in Adults, where a whole can stay although a part of it says where to look, they are in order too, old figures last", () => {
  const { release } = shippedRelease("adults");
  for (const { code, abolished } of release.members) {
    if (abolished) continue;
    const { insights } = of(release, code);
    expect(insights.map(({ title }) => title)).toEqual(inOrder(insights).map(({ title }) => title));
    const olds = insights.map(({ old }) => old !== null);
    expect([code, olds]).toEqual([code, [...olds].sort()]);
  }
});

const share = { unit: "%", basis: null, polarity: "lower-is-better" } as const;

/** Council A beside B to F, whose median is 4.5; the shares of the second indicator are the same. */
function twins(order: readonly string[]) {
  const figures = ["20", "3", "4", "5", "6", null];
  const content = contentOf(
    Object.fromEntries(order.map((id) => [id, [...figures.slice(0, 5), "2"]])),
    Object.fromEntries(order.map((id) => [id, share])),
  );
  return of(opened(content), "A", "all").insights.map(({ comparison }) => comparison.indicator.id);
}

test("of two that matter the same, the one published first comes first", () => {
  expect(twins(["one", "two"])).toEqual(["one", "two"]);
  expect(twins(["two", "one"])).toEqual(["two", "one"]);
});

test("a figure that the member does not have, and a group that is all the same, are left out and said", () => {
  const content = contentOf(
    {
      missing: [null, "1", "2", "3", "4", "5"],
      same: ["9", "5", "5", "5", "5", "6"],
      near: ["4", "3", "4", "5", "6", "2"],
    },
    { missing: share, same: share, near: share },
  );
  expect(of(opened(content), "A", "all")).toMatchObject({
    insights: [],
    near: 1,
    compared: 1,
    leftOut: [
      { why: "no-value", reason: "No figure for 2024-25: suppressed to protect confidentiality." },
      { why: "no-spread", reason: expect.stringContaining("so nothing can stand out.") },
    ],
  });
});

test("negative figures and medians keep their signs", () => {
  const content = contentOf(
    { balance: ["-20", "-3", "-4", "-5", "-6", "-2"] },
    { balance: { unit: "%", basis: "outturn", label: "Balance", decimals: 1 } },
  );
  expect(of(opened(content), "A", "all").insights[0]).toMatchObject({
    sentence: "Member A: −20.0%, 15.5 percentage points below the median of all 6 members.",
    side: null,
    isFar: true,
  });
});

test("a group of one member, or of nobody, gives nothing and says why", () => {
  const release = opened(contentOf({ cost: ["20", "3", "4", "5", "6", "2"] }, { cost: share }));
  for (const peers of ["A", "B"]) {
    expect(of(release, "A", peers).leftOut).toMatchObject([
      { why: "too-few", reason: "Fewer than five others have a figure for 2024-25." },
    ]);
  }
});

test("finds nothing where every group has too few members, and says so of each", () => {
  const { insights, leftOut, compared } = of(smallRelease, "Leeds");
  expect(insights).toEqual([]);
  expect(compared).toBe(0);
  expect(leftOut.map(({ why }) => why)).toEqual(expect.arrayContaining(["too-few"]));
});

test("a group too small for its club gives nothing, and the reason is the club's", () => {
  const content = contentOf({ cost: ["20", "3", "4", "5", "6", "2", "9"] }, { cost: share });
  const four = { id: "four", label: "Four", owner: null, members: ["B", "C", "D", "E"], provenance: "made up" };
  const release = opened({ ...content, groups: [four], stamp: { ...content.stamp, smallestGroup: 6 } });
  expect(of(release, "A", "four").insights).toEqual([]);
  expect(of(release, "A", "four").leftOut[0]?.reason).toContain(
    "This club gives no statistics for fewer than 6 values",
  );
  expect(of(release, "A", "all").insights).toHaveLength(1);
});

test("says which authority or group is not known", () => {
  expect(insightsOf(smallRelease, { member: "Narnia", peers: "all" })).toMatchObject({ ok: false });
  expect(insightsOf(smallRelease, { member: "Leeds", peers: "nonsense" })).toMatchObject({ ok: false });
});
