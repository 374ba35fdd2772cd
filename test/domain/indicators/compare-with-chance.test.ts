import { compare } from "../../../src/domain/indicators/compare";
import { compareWithChance, type ComparedWithChance } from "../../../src/domain/indicators/compare-with-chance";
import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import type { Indicator } from "../../../src/domain/release/indicator";
import { layOutColumns } from "../../../src/domain/release/lay-out-columns";
import type { Release } from "../../../src/domain/release/release";
import { shippedRelease } from "../../support/shipped-release";
import { contentOf, indicatorOf, memberOf } from "../release/release-content";

const shipped = {
  cs: shippedRelease("childrens-services").release,
  s251: shippedRelease("section-251").release,
  ph: shippedRelease("public-health").release,
  adults: shippedRelease("adults").release,
  context: shippedRelease("context").release,
};

function chanceOf(
  release: Release,
  indicator: string,
  member: string,
  { peers = "neighbours", year = "2024-25" } = {},
): ComparedWithChance | null {
  const compared = compare(release, { indicator, member, peers, year });
  if (!compared.ok) throw new Error(compared.problem.message);
  return compareWithChance(release, compared.value);
}

describe("published figures compared with chance", () => {
  // Worked out apart from this code from the published counts, by the formulas of Fingertips' technical guidance. Of
  // Birmingham's plans: 1,246, 1,148, 1,323, 1,428, 1,677 in 290,376, 286,496, 287,056, 290,047, 292,859 children, chi-squared 80.1.
  it.each([
    [
      "Leeds",
      { trend: "no-change" },
      "below-998",
      49.722429806768446,
      [46.42911124460186, 53.06950453168858],
      [44.584938630734634, 55.02166553238901],
    ],
    [
      "Kent",
      { trend: "no-change" },
      "within",
      31.53928518182188,
      [29.69228380361022, 33.412942931525826],
      [28.654429054638456, 34.50434647409977],
    ],
    [
      "Birmingham",
      { trend: "increasing" },
      "above-95",
      54.071386076650285,
      [51.407416998398894, 56.76770129725938],
      [49.90424295490096, 58.3358540450398],
    ],
    [
      "Hackney",
      { trend: null, because: { kind: "missing", years: ["2020-21", "2021-22"] } },
      "within",
      41.57760866796769,
      [36.14566013927019, 47.18451036499116],
      [33.1926878189994, 50.48894240266613],
    ],
  ] as const)("a rate: child-protection plans of %s", (name, trend, place, pooled, limits95, limits998) => {
    const found = chanceOf(shipped.cs, "cs.cpp.rate-per-10000", name);
    expect(found).toMatchObject({
      kind: "rate",
      trend: { from: "2020-21", to: "2024-25", ...trend },
      funnel: { place, n: 10 },
    });
    expectFunnel(found, pooled, limits95, limits998);
  });

  it.each([
    // 24.2 % re-referrals beside 22.1 %; chi-squared 2.2.
    [
      "Leeds",
      "no-change",
      "above-998",
      22.116093042837594,
      [21.31474120953015, 22.917444876145037],
      [20.85261915075248, 23.379566934922707],
    ],
    // A chi-squared of 134, but the line without 2020-21 rises: one year makes the change.
    [
      "Kent",
      "no-change",
      "above-998",
      20.502044091239064,
      [19.991653581608972, 21.012434600869152],
      [19.69732254836312, 21.30676563411501],
    ],
    [
      "Birmingham",
      "increasing",
      "within",
      21.29588831427843,
      [20.66785686937881, 21.923919759178045],
      [20.305684884201884, 22.286091744354973],
    ],
  ] as const)("a proportion: re-referrals of %s", (name, trend, place, pooled, limits95, limits998) => {
    const found = chanceOf(shipped.cs, "cs.cin.re-referral-share", name);
    expect(found).toMatchObject({ kind: "proportion", trend: { trend }, funnel: { place, n: 10 } });
    expectFunnel(found, pooled, limits95, limits998);
  });

  it.each([
    ["Leeds", "increasing", "above-998"],
    ["Kent", "no-change", "below-998"],
    ["Birmingham", "increasing", "above-998"],
    ["Hackney", "no-change", "within"],
  ])("children looked after of %s among all members", (name, trend, place) => {
    const found = chanceOf(shipped.s251, "cla.rate-per-10000", name, { peers: "all" });
    expect(found).toMatchObject({ kind: "rate", trend: { trend }, funnel: { place, n: 151 } });
  });

  it("is of the five years up to the one that is compared", () => {
    const found = chanceOf(shipped.s251, "cla.rate-per-10000", "Leeds", { year: "2022-23" });
    expect(found?.trend).toMatchObject({ from: "2018-19", to: "2022-23" });
    const early = chanceOf(shipped.s251, "cla.rate-per-10000", "Leeds", { year: "2021-22" });
    expect(early?.trend).toMatchObject({ trend: null, because: { kind: "missing", years: ["2017-18"] } });
  });

  it("does not test across a break in the series", () => {
    const found = chanceOf(shipped.cs, "cs.ehc.requests-refused-share", "Leeds", { year: "2024" });
    expect(found?.trend).toMatchObject({
      from: "2020",
      to: "2024",
      trend: null,
      because: { kind: "break", break: { year: "2022" } },
    });
    expect(found?.funnel.place).not.toBeNull();
  });

  it.each([
    ["s251", "s251.residential-care.weekly-cost"],
    ["s251", "cla.children-looked-after"],
    ["context", "ctx.population.65-plus-share"],
  ] as const)("says nothing of what is no count of cases: %s, %s", (club, indicator) => {
    expect(chanceOf(shipped[club], indicator, "Leeds", { peers: "all" })).toBeNull();
  });

  it("says nothing about money, in any release", () => {
    for (const release of Object.values(shipped)) {
      const money = release.indicators.filter(({ unit, parts, basis }) => {
        const above = parts.published ? release.indicators[release.indicatorById.get(parts.numerator) ?? -1] : null;
        return unit.startsWith("GBP") || basis !== null || above?.unit.startsWith("GBP");
      });
      for (const { id } of money) {
        const newest = compare(release, { indicator: id, member: "Leeds", peers: "all", year: "latest" });
        if (newest.ok) expect([id, compareWithChance(release, newest.value)]).toEqual([id, null]);
      }
    }
  });

  it("has an answer for every member, indicator and year, whatever the counts", () => {
    const places = new Set<string | null>();
    const obstacles = new Set<string>();
    for (const { id } of shipped.cs.indicators) {
      for (const year of shipped.cs.years) {
        for (const { code } of shipped.cs.members.filter((_, index) => index % 40 === 0)) {
          const compared = compare(shipped.cs, { indicator: id, member: code, peers: "all", year });
          const found = compared.ok ? compareWithChance(shipped.cs, compared.value) : null;
          if (found === null) continue;
          places.add(found.funnel.place);
          if (found.trend.trend === null) obstacles.add(found.trend.because.kind);
        }
      }
    }
    expect([...places].sort()).toEqual(["above-95", "above-998", "below-95", "below-998", "within", null].sort());
    expect([...obstacles].sort()).toEqual(["break", "missing", "none-or-all"]);
  });
});

function expectFunnel(
  found: ComparedWithChance | null,
  pooled: number,
  limits95: readonly [number, number],
  limits998: readonly [number, number],
) {
  if (!found?.funnel.place) throw new Error("There is no place.");
  const { funnel } = found;
  expect(funnel.pooled).toBeCloseTo(pooled, 9);
  expect([funnel.limits95.lower, funnel.limits95.upper].map((one, i) => one - (limits95[i] ?? NaN))).toEqual([
    expect.closeTo(0, 9),
    expect.closeTo(0, 9),
  ]);
  expect([funnel.limits998.lower, funnel.limits998.upper].map((one, i) => one - (limits998[i] ?? NaN))).toEqual([
    expect.closeTo(0, 9),
    expect.closeTo(0, 9),
  ]);
}

describe("which indicators are compared with chance, by their own descriptions", () => {
  const share = { unit: "%", scale: 100, parts: { published: true, numerator: "a", denominator: "b", factor: 100 } };
  const rate = {
    unit: "per 1,000 adults",
    scale: 1000,
    parts: { published: true, numerator: "a", denominator: "b", factor: 1000 },
  };
  it.each<[string, Partial<Indicator>, string, string, string | null]>([
    ["a share of the same people", share as Partial<Indicator>, "people", "people", "proportion"],
    ["a percentage of other things", share as Partial<Indicator>, "children", "places", null],
    ["a percentage of money", share as Partial<Indicator>, "GBP", "GBP", null],
    ["a share of weeks", share as Partial<Indicator>, "weeks", "weeks", null],
    ["a share of posts", share as Partial<Indicator>, "full-time equivalents", "full-time equivalents", null],
    ["a share of estimated residents", share as Partial<Indicator>, "residents", "residents", null],
    ["a rate of people", rate as Partial<Indicator>, "requests", "residents", "rate"],
    ["a rate of money", rate as Partial<Indicator>, "GBP", "residents", null],
    ["a rate for every pound", rate as Partial<Indicator>, "requests", "GBP", null],
    ["a mean", { ...rate, unit: "days" } as Partial<Indicator>, "cases", "cases", null],
    ["a cost", { ...rate, unit: "GBP per child", unitCost: true } as Partial<Indicator>, "GBP", "children", null],
    ["a score divided", share as Partial<Indicator>, "score", "score", null],
  ])("%s", (_, about, above, below, kind) => {
    const content = contentOf(
      { x: ["50", "40"], a: ["5", "4"], b: ["10", "10"] },
      { x: about, a: { unit: above }, b: { unit: below } },
    );
    expect(chanceOf(opened(content), "x", "A", { peers: "all" })?.kind ?? null).toBe(kind);
  });
});

describe("why there is no result", () => {
  const years = ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];
  const about = {
    unit: "%",
    scale: 100,
    unitCost: false,
    parts: { published: true, numerator: "a", denominator: "b", factor: 100 },
  } as const;

  /** A member A with a numerator of 100 a year, and B of the last year only, 50 of 100. */
  function withYears(
    numerators: readonly (string | null)[],
    more: Partial<Indicator> = {},
    smallestGroup = 1,
  ): Release {
    const figuresOf = (indicator: string, values: readonly (string | null)[]) => [
      ...years.map((year, at) => ({ member: "A", indicator, year, value: values[at] ?? null, reason: null })),
      { member: "B", indicator, year: "2024-25", value: indicator === "b" ? "100" : "50", reason: null },
    ];
    const figures = ["x", "a"].flatMap((id) => figuresOf(id, numerators));
    const listed = { members: ["A", "B"], indicators: ["x", "a", "b"], years };
    const wholes = figuresOf("b", ["100", "100", "100", "100", "100"]);
    const content = contentOf({ x: ["1", "1"] });
    return opened({
      ...content,
      stamp: { ...content.stamp, smallestGroup },
      members: ["A", "B"].map((code) => memberOf(code)),
      indicators: [
        indicatorOf("x", { ...about, ...more }),
        indicatorOf("a", { unit: "people" }),
        indicatorOf("b", { unit: "people" }),
      ],
      years,
      columns: layOutColumns([...figures, ...wholes], listed),
    });
  }

  it("finds a trend if there is one", () => {
    const release = withYears(["50", "60", "70", "80", "90"]);
    expect(chanceOf(release, "x", "A", { peers: "all" })).toMatchObject({
      trend: { trend: "increasing" },
      funnel: { place: "above-998", pooled: 70, n: 2 },
    });
  });

  it.each<[string, readonly (string | null)[], Partial<Indicator>, unknown]>([
    ["a year is missing", ["50", null, "70", "80", "90"], {}, { kind: "missing", years: ["2021-22"] }],
    [
      "none have it in a year",
      ["0", "60", "70", "80", "100"],
      {},
      { kind: "none-or-all", years: ["2020-21", "2024-25"] },
    ],
    ["more have it than there are", ["50", "60", "70", "101", "90"], {}, { kind: "no-counts", years: ["2023-24"] }],
    ["fewer than none", ["50", "60", "70", "-1", "90"], {}, { kind: "no-counts", years: ["2023-24"] }],
    ["years overlap", ["50", "60", "70", "80", "90"], { periodType: "several-years" }, { kind: "overlap" }],
    [
      "the series breaks in its last year",
      ["50", "60", "70", "80", "90"],
      { breaks: [{ year: "2024-25", reason: "It was." }] },
      { kind: "break", break: { year: "2024-25", reason: "It was." } },
    ],
  ])("gives no trend if %s", (_, numerators, more, because) => {
    const found = chanceOf(withYears(numerators, more), "x", "A", { peers: "all" });
    expect(found?.trend).toEqual({ from: "2020-21", to: "2024-25", trend: null, because });
  });

  it("tests years that begin with a break, because they include nothing from before it", () => {
    const release = withYears(["50", "60", "70", "80", "90"], { breaks: [{ year: "2020-21", reason: "It was." }] });
    expect(chanceOf(release, "x", "A", { peers: "all" })?.trend.trend).toBe("increasing");
  });

  it("gives no position without counts, or in a group that is too small", () => {
    expect(chanceOf(withYears(["50", "60", "70", "80", null]), "x", "A", { peers: "all" })?.funnel).toEqual({
      place: null,
      because: "no-own-counts",
      n: 1,
    });
    const few = withYears(["50", "60", "70", "80", "90"], {}, 3);
    expect(chanceOf(few, "x", "A", { peers: "all" })?.funnel).toEqual({
      place: null,
      because: "no-pooled-value",
      n: 2,
    });
  });
});

function opened(content: Parameters<typeof encodeRelease>[0]): Release {
  const release = decodeRelease(encodeRelease(content));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
