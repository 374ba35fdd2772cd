import { shippedRelease } from "../support/shipped-release";
import { contentOf } from "../domain/release/release-content";
import { askedOf, opened } from "./asked-of";

/**
 * A weekly cost rounded to the pound, of spend ÷ children × 7 ÷ 365. D's spend was revised after its cost was published,
 * and E's was never published.
 */
const perWeek = 7 / 365;
const spend = ["5214286", "2600000", "3000000", "9000000", null];
const children = ["100", "40", "60", "100", "50"];
const published = ["1000", "1247", "959", "1500", "1100"];
const money = { unit: "GBP", parts: { published: false, reason: "it is an amount." } } as const;
const release = opened(
  contentOf(
    { cost: published, spend, children, rate: children },
    {
      cost: {
        unit: "GBP per week",
        unitCost: true,
        parts: { published: true, numerator: "spend", denominator: "children", factor: perWeek },
      },
      spend: money,
      children: { unit: "children" },
      rate: { unit: "%" },
    },
  ),
);
const ask = askedOf([release], { own: "A" });
const exact = { A: (5214286 / 100) * perWeek, B: (2600000 / 40) * perWeek, C: (3000000 / 60) * perWeek };

describe("GAPCOST", () => {
  it("is the gap times the user's own activity: children × days ÷ 7 for a weekly cost, from unrounded parts", async () => {
    // Between B and C, whose published costs are rounded from exactly these.
    const median = (exact.B + exact.C) / 2;
    expect(await ask("GAPCOST", "cost", "A", [["B", "C"]])).toBeCloseTo((exact.A - median) * ((100 * 365) / 7), 4);
    expect(await ask("GAPCOST", "cost", "A", [["A"]])).toBe(0);
  });

  it("uses the published figure if the parts disagree with it or are missing", async () => {
    const weeks = (100 * 365) / 7;
    expect(await ask("GAPCOST", "cost", "A", "D")).toBeCloseTo((exact.A - 1500) * weeks, 4);
    expect(await ask("GAPCOST", "cost", "A", "E")).toBeCloseTo((exact.A - 1100) * weeks, 4);
    expect(await ask("GAPCOST", "cost", "E", "A")).toBeCloseTo((1100 - exact.A) * ((50 * 365) / 7), 4);
  });

  it("is refused without activity to multiply by, or if the indicator is not money", async () => {
    const noActivity = askedOf(
      [opened(contentOf({ cost: ["1"] }, { cost: { unit: "GBP per week", unitCost: true } }))],
      { own: "A" },
    );
    expect(await noActivity("GAPCOST", "cost")).toMatch(
      /^#N\/A The release doesn't have the activity behind Label of cost, so we can't cost the gap.*Multiply CLUB\.GAP/,
    );
    expect(await ask("GAPCOST", "rate")).toMatch(/^#VALUE! Label of rate is not a cost per unit.*Use CLUB\.GAP/);
    expect(await ask("GAPCOST", "children")).toMatch(/^#VALUE!/);
  });

  it("says what is missing", async () => {
    const without = opened(
      contentOf(
        { cost: ["5", "10"], spend: ["1", "2"], children: ["1", null] },
        {
          cost: {
            unit: "GBP per week",
            parts: { published: true, numerator: "spend", denominator: "children", factor: 5 },
          },
        },
      ),
    );
    expect(await askedOf([without], { own: "B" })("GAPCOST", "cost")).toMatch(
      /^#N\/A Member B has no figure for Label of children/,
    );
    expect(await ask("GAPCOST", "cost", "Z")).toMatch(/^#N\/A "Z" is not a member/);
  });
});

describe("GAPCOST of children looked after", () => {
  const { release: section251, value } = shippedRelease("section-251");
  const shipped = askedOf([section251], { own: "E08000035" });
  const cost = "s251.looked-after.weekly-cost";

  it("is spend less what the same number of children would cost at the median", async () => {
    const spent = value("Leeds", "s251.looked-after.gross", "2024-25").value ?? NaN;
    const looked = value("Leeds", "cla.children-looked-after", "2024-25").value ?? NaN;
    const gap = await shipped("GAPCOST", cost, "Leeds", "Kent", "2024-25");
    const kent = value("Kent", "s251.looked-after.gross", "2024-25").value ?? NaN;
    const inKent = value("Kent", "cla.children-looked-after", "2024-25").value ?? NaN;
    expect(gap).toBeCloseTo(spent - (kent / inKent) * looked, 3);
  });

  it("is within the rounding of £5 of what the published gap gives", async () => {
    const looked = value("Leeds", "cla.children-looked-after", "2024-25").value ?? NaN;
    const weeks = (looked * 365) / 7;
    const gap = Number(await shipped("GAP", cost, "Leeds", "neighbours", "2024-25"));
    const inMoney = Number(await shipped("GAPCOST", cost, "Leeds", "neighbours", "2024-25"));
    expect(Math.abs(inMoney - gap * weeks)).toBeLessThan(5 * weeks);
    expect(inMoney).not.toBe(gap * weeks);
  });
});
