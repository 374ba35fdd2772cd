import { oneMoreChild } from "../../../../src/domain/scenarios/catalogue/one-more-child";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

const inputs = new Map([
  ["Own_per_week", 490],
  ["Independent_per_week", 980],
  ["Residential_per_week", 4_900],
  ["Independent_placements", 200],
  ["Chance_independent", 0.5],
  ["Price_rise", 0.001],
  ["Chance_displaced", 0.1],
  ["Chance_transport", 0.4],
  ["Transport_per_day", 50],
  ["Chance_court", 0.6],
  ["Court_cost", 10_000],
]);
type Changed = readonly (readonly [string, number])[];
const valueOf = (name: string, changed: Changed = []) =>
  Number(evaluateScenario(oneMoreChild, new Map([...inputs, ...changed])).get(name));
const effects = ["Sector_effect", "Price_effect", "Displacement_effect", "Transport_effect", "Court_effect"];
const chances = ["Chance_independent", "Chance_displaced", "Chance_transport", "Chance_court"];

it("gives the hand-worked example", () => {
  // £490 × 365 ÷ 7 = £25,550 as planned
  expect(valueOf("Planned_cost")).toBeCloseTo(25_550, 6);
  // 1. 50% × (£980 − £490) × 365 ÷ 7 = £12,775
  expect(valueOf("Sector_effect")).toBeCloseTo(12_775, 6);
  // 2. 50% × 0.1% × 200 × £980 × 365 ÷ 7 = £5,110
  expect(valueOf("Price_effect")).toBeCloseTo(5_110, 6);
  // 3. 10% × (£4,900 − £980) × 365 ÷ 7 = £20,440
  expect(valueOf("Displacement_effect")).toBeCloseTo(20_440, 6);
  // 4. 40% × £50 × 190 = £3,800; 5. 60% × £10,000 = £6,000
  expect(valueOf("Transport_effect")).toBeCloseTo(3_800, 6);
  expect(valueOf("Court_effect")).toBeCloseTo(6_000, 6);
  expect(valueOf("Knock_on_cost")).toBeCloseTo(48_125, 6);
  expect(valueOf("First_year_cost")).toBeCloseTo(73_675, 6);
  expect(valueOf("Later_year_cost")).toBeCloseTo(67_675, 6);
  expect(valueOf("Times_planned")).toBeCloseTo(73_675 / 25_550, 9);
});

it("costs what was planned where nothing is set off", () => {
  expect(
    valueOf(
      "First_year_cost",
      chances.map((name) => [name, 0] as const),
    ),
  ).toBeCloseTo(25_550, 6);
});

it("adds the effects up, each once", () => {
  const sum = effects.reduce((total, name) => total + valueOf(name), 0);
  expect(valueOf("Knock_on_cost")).toBeCloseTo(sum, 6);
  // A chance of one effect moves no other, but that only a placement that is bought pushes up prices.
  for (const name of ["Chance_displaced", "Chance_transport", "Chance_court"]) {
    const moved = effects.filter((effect) => Math.abs(valueOf(effect, [[name, 0.9]]) - valueOf(effect)) > 1e-9);
    expect(moved).toHaveLength(1);
  }
  const moved = effects.filter(
    (effect) => Math.abs(valueOf(effect, [["Chance_independent", 0.9]]) - valueOf(effect)) > 1e-9,
  );
  expect(moved).toEqual(["Sector_effect", "Price_effect"]);
});

it("is the mean of every way in which the effects can happen, weighted by its chance", () => {
  // 1 and 2 come together: a placement that is bought pushes up the price of the others.
  let expected = 0;
  for (let ways = 0; ways < 16; ways += 1) {
    const happens = chances.map((_, index) => ((ways >> index) & 1) === 1);
    const weight = chances.reduce((product, name, index) => {
      const chance = inputs.get(name) ?? 0;
      return product * (happens[index] === true ? chance : 1 - chance);
    }, 1);
    expected +=
      weight *
      valueOf(
        "First_year_cost",
        chances.map((name, index) => [name, happens[index] === true ? 1 : 0] as const),
      );
  }
  expect(valueOf("First_year_cost")).toBeCloseTo(expected, 6);
});

it("gives as the case in which all happen the first year at every chance of 100%", () => {
  expect(
    valueOf(
      "First_year_cost",
      chances.map((name) => [name, 1] as const),
    ),
  ).toBeCloseTo(valueOf("All_at_once"), 6);
});

/** Cambridgeshire, People and Communities budget 2017-18: the five effects, and independent providers that cost twice as much. */
describe("the source's figures", () => {
  it("has its five effects, in its order", () => {
    const labels = oneMoreChild.steps.flatMap(({ label }) => (/^Effect \d: /.test(label) ? [label] : []));
    expect(labels).toEqual([
      "Effect 1: independent, above that",
      "Effect 2: price of those bought already",
      "Effect 3: another child displaced",
      "Effect 4: transport to school",
      "Effect 5: family court, once",
    ]);
  });

  it("makes a placement twice as costly where the child is sure to be placed with an independent provider", () => {
    const placement = valueOf("Planned_cost") + valueOf("Sector_effect", [["Chance_independent", 1]]);
    expect(placement / valueOf("Planned_cost")).toBeCloseTo(2, 9);
  });
});
