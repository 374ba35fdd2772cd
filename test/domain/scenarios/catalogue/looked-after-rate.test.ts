import { excessCount } from "../../../../src/domain/scenarios/excess-count";
import { lookedAfterRate } from "../../../../src/domain/scenarios/catalogue/looked-after-rate";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

const inputs = new Map([
  ["Children_looked_after", 700],
  ["Child_population", 130_000],
  ["Peer_rate", 47],
  ["Cost_per_week", 1_000],
]);

it("gives the hand-worked example", () => {
  const values = evaluateScenario(lookedAfterRate, inputs);
  // 130,000 × 47 ÷ 10,000 = 611; 700 − 611 = 89; 89 × £1,000 × 365 ÷ 7 = £4,640,714.29
  expect(values.get("Children_at_peer_rate")).toBeCloseTo(611, 9);
  expect(values.get("Excess_children")).toBeCloseTo(89, 9);
  expect(values.get("Cost_of_excess")).toBeCloseTo(4_640_714.29, 2);
  expect(values.get("Own_rate")).toBeCloseTo(53.846, 3);
});

it("counts the excess as the function EXCESSCOUNT does", () => {
  const { ok, ...counted } = excessCount({ count: 700, population: 130_000, ratePer10000: 47 });
  expect(ok).toBe(true);
  expect(counted).toEqual({ value: evaluateScenario(lookedAfterRate, inputs).get("Excess_children") });
});

it("finds none, and no cost, at the peers' own rate", () => {
  const values = evaluateScenario(lookedAfterRate, new Map(inputs).set("Children_looked_after", 611));
  expect(values.get("Excess_children")).toBeCloseTo(0, 9);
  expect(values.get("Cost_of_excess")).toBeCloseTo(0, 6);
});
