import { describeChart } from "../../../src/domain/charts/describe-chart";
import { waterfall } from "../../../src/domain/charts/waterfall";
import { readySets } from "../../../src/domain/charts/ready-sets";
import type { Release } from "../../../src/domain/release/release";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { shippedRelease } from "../../support/shipped-release";

const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury"];
const cost = (id: string, label: string, of: readonly [string, string, number]): MadeIndicator => ({
  id,
  label: `${label}: weekly cost`,
  unit: "GBP per week",
  unitCost: true,
  of,
  values: [1, 1, 1, 1, 1],
});
const released = (homeWeeks: number | null = 400, more: Parameters<typeof releaseOf>[2] = {}) =>
  releaseOf(
    names,
    [
      { id: "people", label: "Residents aged 65 and over", unit: "residents", values: [1000, 1000, 3000, 500, 10] },
      { id: "home.weeks", unit: "weeks", values: [homeWeeks, 200, 800, null, 1] },
      { id: "home.spend", unit: "GBP", values: [480_000, 160_000, 840_000, 1, 1] },
      { id: "nursing.weeks", unit: "weeks", values: [100, 200, 800, 100, 0] },
      { id: "nursing.spend", unit: "GBP", values: [90_000, 150_000, 650_000, 1, 0] },
      { id: "nursing.beds", unit: "places", values: [1, 1, 1, 1, 1] },
      cost("home", "Residential", ["home.spend", "home.weeks", 1]),
      cost("nursing", "Nursing", ["nursing.spend", "nursing.weeks", 1]),
      cost("beds", "Beds", ["nursing.spend", "nursing.beds", 1]),
      { id: "price", label: "Published price", unit: "GBP per week", unitCost: true, values: [1, 2, 3, 4, 5] },
    ],
    more,
  );

function described(release: Release, indicators: readonly string[], people = "people", peers = "neighbours") {
  const releases = indicators.map(() => release);
  const parameters = { indicators, member: "Leeds", peers, year: "2024-25", options: { people } };
  return describeChart(waterfall, parameters, releases, {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const both = ["home", "nursing"];

describe("waterfall", () => {
  // Kent and Hull together: 1,000 weeks each, £1,000 a week in homes and £800 in nursing homes, so £900 on average, and
  // 2,000 weeks for 4,000 people. Leeds would have 500 weeks, and has them.
  it("leads from what the group would spend to one's own cost by volume, mix and price", () => {
    const { title, table, figures, rows } = chart(released(500), both);
    expect(title).toBe(
      "Leeds spends £120k more than 2 of its 3 statistical neighbours would " +
        "(volume +£90k, mix +£40k, price −£10k)\n" +
        "Residential; Nursing: volume, mix, and price, 2024-25".replace(", and", " and"),
    );
    expect(table).toEqual([
      ["Volume", 90_000],
      ["Mix", 40_000],
      ["Price", -10_000],
      ["Leeds", null],
    ]);
    expect([rows, figures]).toEqual([5, { own: 570_000, median: null, n: 2, expected: 450_000 }]);
  });

  it("has no volume without people, and no mix with one category", () => {
    expect(chart(released(), both, "").table?.map(([name]) => name)).toEqual(["Mix", "Price", "Leeds"]);
    expect(chart(released(), ["home"]).table?.map(([name]) => name)).toEqual(["Volume", "Price", "Leeds"]);
    expect(described(released(), ["home"], "")).toMatchObject({
      problem: {
        message:
          "Residential: weekly cost can't be in this chart: without people for volume, and without a second category for mix, there is only price. Choose either.",
      },
    });
  });

  it("says in plain words below the chart what the steps are", () => {
    expect(chart(released(), both).note).toBe(
      "Volume: more or fewer weeks than the group has for as many residents aged 65 and over. " +
        "Mix: a larger or smaller share in high-cost categories than the group's. Price: what each category costs, beside the group taken together. " +
        "Only members with every figure count, and none with weeks but no cost, or a cost but no weeks. Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  // Without Bury's weeks in homes, for which there is no cost: Kent and Hull as before. With them it would be 2,400 weeks.
  it.each([
    ["weeks but no cost", 400, 0],
    ["a cost but no weeks", 0, 70_000],
  ])("leaves out a member with %s, whole, and has no chart for it", (what, weeks, spend) => {
    const release = releaseOf(
      ["Leeds", "Kent", "Hull", "Bury"],
      [
        { id: "home.weeks", unit: "weeks", values: [500, 200, 800, weeks] },
        { id: "home.spend", unit: "GBP", values: [480_000, 160_000, 840_000, spend] },
        { id: "nursing.weeks", unit: "weeks", values: [100, 200, 800, 1000] },
        { id: "nursing.spend", unit: "GBP", values: [90_000, 150_000, 650_000, 2_000_000] },
        cost("home", "Residential", ["home.spend", "home.weeks", 1]),
        cost("nursing", "Nursing", ["nursing.spend", "nursing.weeks", 1]),
      ],
    );
    const spec = chart(release, both, "", "neighbours");
    expect(spec.figures).toMatchObject({ n: 2, expected: 540_000, own: 570_000 });
    expect(spec.table?.slice(0, 2)).toEqual([
      ["Mix", 40_000],
      ["Price", -10_000],
    ]);
    expect(
      describeChart(
        waterfall,
        { indicators: both, member: "Bury", peers: "all", year: "2024-25", options: { people: "" } },
        [release, release],
        {},
      ),
    ).toMatchObject({
      problem: {
        message: `Residential: weekly cost can't be in this chart: Bury has ${what} of it for 2024-25. Leave it out of the chart.`,
      },
    });
  });

  // Without Tameside, whose 10,373 weeks in homes for memory and cognition have no cost.
  it("says of real figures the same words in the title and in the text for those who can't see it", () => {
    const set = readySets.find(({ name }) => name.startsWith("Residential and nursing care, 65 and over: mix of care"));
    const { release } = shippedRelease("asc-fr");
    const spec = describeChart(
      waterfall,
      { indicators: set?.indicators ?? [], member: "Kent", peers: "all", year: "2016-17", options: { people: "" } },
      (set?.indicators ?? []).map(() => release),
      {},
    );
    if (!spec.ok) throw new Error(spec.problem.message);
    const effects = /mix .*(?=\))/.exec(spec.value.title)?.[0];
    expect(spec.value.caption).toContain(`: ${effects}`);
    expect([spec.value.figures, spec.value.table, spec.value.title, spec.value.caption]).toMatchInlineSnapshot(`
     [
       {
         "expected": 104955376,
         "median": null,
         "n": 150,
         "own": 93558000,
       },
       [
         [
           "Mix",
           -329911,
         ],
         [
           "Price",
           -11067465,
         ],
         [
           "Kent",
           null,
         ],
       ],
       "Kent spends £11.4m less than the 150 members with a value would (mix −£300k, price −£11.1m)
     Mix and price of 4 categories, 2016-17",
       "Bars from one amount to the next. Kent spends £11.4m less than the 150 members with a value would (mix −£300k, price −£11.1m). From £105.0m, which the 150 taken together as one authority would spend in its place: mix −£300k, price −£11.1m; that makes £93.6m for Kent. Mix: a larger or smaller share in high-cost categories than the group's. Price: what each category costs, beside the group taken together. Source: Adult Social Care Finance Return, expenditure and activity of 2016-17, NHS England.",
     ]
    `);
  });

  it("reads well for a group of one, oneself", () => {
    expect(chart(released(), both, "people", "itself").title).toContain(
      "Leeds spends £570k; it is the only one in its group with every figure\n",
    );
  });

  it.each([
    [
      ["price", "home"],
      "people",
      "Published price can't be in this chart: each category must be a cost per unit whose money and units are both published.",
    ],
    [
      ["home", "beds"],
      "people",
      "Beds: weekly cost can't be in this chart: it is for each of its places, and the first one for weeks. Choose costs of the same units.",
    ],
    [
      both,
      "home.spend",
      "home.spend can't be in this chart: volume is expected by a number of people, such as residents aged 0 to 17. Choose one, or leave the cell blank.",
    ],
    [both, "nobody", 'There is no indicator "nobody". CLUB.INDICATORS lists your clubs\' indicators.'],
  ])("refuses %j and %s with a sentence", (indicators, people, sentence) => {
    expect(described(released(), indicators, people)).toMatchObject({ problem: { message: sentence } });
  });

  it("says what is missing of one's own, and that there is no price where nobody in the group has every figure", () => {
    expect(described(released(null), both)).toMatchObject({
      problem: { message: "Leeds has no figure for home.weeks in 2024-25: suppressed to protect confidentiality." },
    });
    expect(described(released(-1), both)).toMatchObject({
      problem: { message: "home.weeks can't be in this chart: Leeds's figure for 2024-25 is below 0." },
    });
    expect(
      described(
        releaseOf(
          ["Leeds", "Kent"],
          [
            { id: "weeks", unit: "weeks", values: [1, null] },
            { id: "spend", unit: "GBP", values: [1, 1] },
            { id: "people", values: [1, 1] },
            cost("home", "Residential", ["spend", "weeks", 1]),
          ],
        ),
        ["home"],
        "people",
        "last",
      ),
    ).toMatchObject({ problem: { code: "no-peer-price" } });
    expect(described(released(400, { smallestGroup: 3 }), both)).toMatchObject({
      problem: { code: "group-too-small" },
    });
  });

  it("reads well on real figures", () => {
    expect(
      chart(shippedRelease("section-251").release, ["s251.looked-after.weekly-cost"], "s251.population-0-17").title,
    ).toMatchInlineSnapshot(`
     "Leeds spends £14.1m more than its 10 statistical neighbours would (volume +£24.9m, price −£10.8m)
     Children looked after: volume and price, 2024-25"
    `);
  });
});
