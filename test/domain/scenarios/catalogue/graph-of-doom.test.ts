import { graphOfDoom } from "../../../../src/domain/scenarios/catalogue/graph-of-doom";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

// The source gives £236m and £205m; the rates of growth are our example.
const inputs = new Map([
  ["Funding_now", 236_000_000],
  ["Demand_led_now", 205_000_000],
  ["Demand_growth", 0.02],
  ["Price_growth", 0.03],
  ["Funding_growth", 0.02],
  ["New_savings_each_year", 0],
]);
const valueOf = (name: string, changed: Readonly<Record<string, number>> = {}) =>
  evaluateScenario(graphOfDoom, new Map([...inputs, ...Object.entries(changed)])).get(name);
const rowOf = (...args: Parameters<typeof valueOf>) => valueOf(...args) as readonly number[];

it("gives the hand-worked example", () => {
  // 1.02 × 1.03 = 1.0506. £205m × 1.0506 = £215.373m; £236m × 1.02 = £240.72m; £25.347m is left, 10.5%.
  expect(valueOf("Growth_each_year")).toBeCloseTo(0.0506, 12);
  expect(rowOf("Demand_led_in_year")[0]).toBeCloseTo(215_373_000, 3);
  expect(rowOf("Funding_in_year")[0]).toBeCloseTo(240_720_000, 3);
  expect(rowOf("Left_for_others")[0]).toBeCloseTo(25_347_000, 3);
  expect(rowOf("Others_share")[0]).toBeCloseTo(0.1053, 4);
  // £31m of £236m now.
  expect(valueOf("Others_share_now")).toBeCloseTo(0.1314, 4);
  // 236 ÷ 205 = 1.1512 = 1.03^4.76, since demand-led services grow 1.03 times as fast as funding: the fifth year.
  expect(valueOf("Takes_all_in_year")).toBe(5);
});

it("follows the closed form without savings: costs × growth to the power of the year", () => {
  rowOf("Demand_led_in_year").forEach((cost, index) =>
    expect(cost / (205_000_000 * 1.0506 ** (index + 1))).toBeCloseTo(1, 12),
  );
  for (const growth of [0.01, 0.03, 0.05, 0.1]) {
    const changed = { Demand_growth: 0, Price_growth: growth, Funding_growth: 0.01 };
    const crossing = Math.log(236 / 205) / Math.log((1 + growth) / 1.01);
    const year = Math.ceil(crossing);
    expect(valueOf("Takes_all_in_year", changed)).toBe(crossing > 0 && year <= 10 ? year : "Not in ten");
  }
});

it("leaves others' share as it is where both grow alike, and takes all at once where nothing is left now", () => {
  const alike = { Demand_growth: 0, Price_growth: 0.02 };
  for (const share of rowOf("Others_share", alike)) expect(share).toBeCloseTo(31 / 236, 12);
  expect(valueOf("Takes_all_in_year", alike)).toBe("Not in ten");
  expect(valueOf("Takes_all_in_year", { Demand_led_now: 236_000_000 })).toBe(1);
});

it("counts the first year, though funding catches up later", () => {
  expect(valueOf("Takes_all_in_year", { Demand_led_now: 240_000_000, Price_growth: -0.02, Demand_growth: 0 })).toBe(
    "Not in ten",
  );
  // £250m in year 1, above £240.72m; £160m in year 10, below £287.7m.
  const caught = { Demand_led_now: 260_000_000, New_savings_each_year: 10_000_000 };
  expect(rowOf("Left_for_others", { ...caught, Demand_growth: 0, Price_growth: 0 })[0]).toBeLessThan(0);
  expect(rowOf("Left_for_others", { ...caught, Demand_growth: 0, Price_growth: 0 })[9]).toBeGreaterThan(0);
  expect(valueOf("Takes_all_in_year", { ...caught, Demand_growth: 0, Price_growth: 0 })).toBe(1);
});

it("leaves more with savings, which add up year after year", () => {
  // Without growth, ten years of £1m are £10m.
  const flat = { Demand_growth: 0, Price_growth: 0, Funding_growth: 0 };
  expect(valueOf("Left_in_last_year", { ...flat, New_savings_each_year: 1_000_000 })).toBe(41_000_000);
  expect(Number(valueOf("Left_in_last_year", { New_savings_each_year: 1_000_000 }))).toBeGreaterThan(
    Number(valueOf("Left_in_last_year")),
  );
});
