import { olderPersonDischarged } from "../../../../src/domain/scenarios/catalogue/older-person-discharged";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

// All figures are ours: the source lists the six effects without any.
const inputs = new Map([
  ["People_discharged", 1],
  ["Care_per_week", 0],
  ["Care_weeks", 26],
  ["Chance_interim", 0.5],
  ["Cost_interim", 6_000],
  ["Chance_spot", 0.25],
  ["Cost_spot", 10_000],
  ["Chance_prices", 0.0001],
  ["Cost_prices", 40_000_000],
  ["Chance_reablement", 0.3],
  ["Cost_reablement", 5_000],
  ["Chance_reviews", 1],
  ["Cost_reviews", 800],
  ["Chance_readmission", 0.15],
  ["Cost_readmission", 8_000],
]);
const valueOf = (name: string, changed: Readonly<Record<string, number>> = {}) =>
  Number(evaluateScenario(olderPersonDischarged, new Map([...inputs, ...Object.entries(changed)])).get(name));

/** Cambridgeshire, People and Communities budget, Multiplying Impacts: the second list. */
it("has the source's six effects, in its order, and gives the hand-worked example", () => {
  const effects = olderPersonDischarged.picture.rows.slice(1);
  expect(effects).toEqual([
    "Expected_interim",
    "Expected_spot",
    "Expected_prices",
    "Expected_reablement",
    "Expected_reviews",
    "Expected_readmission",
  ]);
  // 0.5 × 6,000; 0.25 × 10,000; 0.01% of £40m; 0.3 × 5,000; 1 × 800; 0.15 × 8,000: 3,000 + 2,500 + 4,000 + 1,500 + 800 + 1,200.
  const each = effects.map((name) => valueOf(name));
  expect(each).toEqual([3_000, 2_500, 4_000, 1_500, 800, 1_200]);
  expect(valueOf("Expected_total")).toBe(13_000);
  expect(valueOf("Knock_on_cost")).toBe(10_000);
  expect(valueOf("Knock_on_share")).toBeCloseTo(10 / 13, 12);
});

it("adds the lasting care of the year, which nothing follows from, once it is put in", () => {
  // 26 weeks × £500 = £13,000 more for each: half of the total, and what follows is 10 of 26.
  const withCare = { Care_per_week: 500, People_discharged: 3 };
  expect(valueOf("Expected_care", withCare)).toBe(39_000);
  expect(valueOf("Cost_per_person", withCare)).toBe(26_000);
  expect(valueOf("Knock_on_cost", withCare)).toBe(30_000);
  expect(valueOf("Knock_on_share", withCare)).toBeCloseTo(10 / 26, 12);
});

it("grows in proportion to the people, and costs each the same", () => {
  expect(valueOf("Expected_total", { People_discharged: 20 })).toBe(260_000);
  expect(valueOf("Cost_per_person", { People_discharged: 20 })).toBe(13_000);
});

it.each(["interim", "spot", "prices", "reablement", "reviews", "readmission"])(
  "%s: without a chance it costs nothing, and the others cost the same",
  (name) => {
    const without = { [`Chance_${name}`]: 0 };
    expect(valueOf(`Expected_${name}`, without)).toBe(0);
    expect(valueOf("Expected_total") - valueOf("Expected_total", without)).toBe(valueOf(`Expected_${name}`));
  },
);

it("starts with no rise in prices, and needs nothing for it", () => {
  const prices = olderPersonDischarged.inputs.filter(({ name }) => name.endsWith("_prices"));
  expect(prices.map(({ startsFrom }) => startsFrom)).toEqual(
    Array.from({ length: 2 }, () => expect.objectContaining({ kind: "given", value: 0 })),
  );
});

it("has no share of nothing", () => {
  const nothing = Object.fromEntries([...inputs.keys()].slice(1).map((name) => [name, 0]));
  expect([valueOf("Expected_total", nothing), valueOf("Knock_on_share", nothing)]).toEqual([0, 0]);
});
