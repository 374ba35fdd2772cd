import { scenarios } from "../../../src/domain/scenarios/catalogue/index";
import { scenarioFits, scenarioThatFits } from "../../../src/domain/scenarios/catalogue/scenario-that-fits";
import { shippedRelease } from "../../support/shipped-release";

const shipped = new Set(
  ["section-251", "childrens-services"].flatMap((club) => shippedRelease(club).release.indicators.map(({ id }) => id)),
);

it.each(scenarioFits)("$id is a scenario, by the title that it has, of indicators that are published", (fit) => {
  expect(scenarios.find(({ id }) => id === fit.id)?.title).toBe(fit.title);
  expect(fit.indicators.filter((indicator) => !shipped.has(indicator))).toEqual([]);
});

it("an indicator leads to one scenario, and where none fits to none", () => {
  const all = scenarioFits.flatMap(({ indicators }) => indicators);
  expect(new Set(all).size).toBe(all.length);
  expect(scenarioThatFits("cla.rate-per-10000")?.id).toBe("looked-after-rate");
  expect(scenarioThatFits("s251.looked-after.gross")).toBeNull();
});
