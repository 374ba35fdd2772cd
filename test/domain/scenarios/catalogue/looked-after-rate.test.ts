import { excessCount } from "../../../../src/domain/scenarios/excess-count";
import { lookedAfterRate } from "../../../../src/domain/scenarios/catalogue/looked-after-rate";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";
import { mean } from "../../../../src/domain/statistics/mean";
import { shippedRelease } from "../../../support/shipped-release";

const { release, value } = shippedRelease("section-251");

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

/**
 * Cambridgeshire County Council, People and Communities budget 2017-18, Children's Social Care – Trends: about 90 more
 * children than at the average rate of similar authorities. It names neither group nor year. Published figures come to it
 * with its ten statistical neighbours (2025 model) on 31 March 2018: 93 by the mean of their rates, 88 by their pooled rate.
 */
it("finds Cambridgeshire's about 90 children at the average rate of its statistical neighbours", () => {
  const year = "2017-18";
  const of = (member: string, indicator: string) => Number(value(member, indicator, year).value);
  const [count, population] = ["cla.children-looked-after", "s251.population-0-17"] as const;
  const nameOf = new Map(release.members.map(({ code, name }) => [code, name]));
  const cambridgeshire = release.members.find(({ name }) => name === "Cambridgeshire");
  const group = release.groups.find(({ id, owner }) => id === "neighbours" && owner === cambridgeshire?.code);
  const neighbours = (group?.members ?? []).map((code) => nameOf.get(code) ?? "");
  expect(neighbours).toHaveLength(10);
  const excessAt = (rate: number) =>
    evaluateScenario(
      lookedAfterRate,
      new Map(inputs)
        .set("Children_looked_after", of("Cambridgeshire", count))
        .set("Child_population", of("Cambridgeshire", population))
        .set("Peer_rate", rate),
    ).get("Excess_children");
  const rates = neighbours.map((name) => (of(name, count) / of(name, population)) * 10_000);
  expect(excessAt(mean(rates).value ?? NaN)).toBeCloseTo(92.7, 1);
  const sum = (indicator: string) => neighbours.reduce((total, name) => total + of(name, indicator), 0);
  expect(excessAt((sum(count) / sum(population)) * 10_000)).toBeCloseTo(88, 1);
});
