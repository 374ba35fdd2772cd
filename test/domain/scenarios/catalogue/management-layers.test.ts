import { managementLayers } from "../../../../src/domain/scenarios/catalogue/management-layers";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

/** Cambridgeshire's table, with our own costs of leaving. */
const inputs = new Map([
  ["Posts_children", 6.5],
  ["Saving_children", 500_000],
  ["Posts_commissioning", 10],
  ["Saving_commissioning", 300_000],
  ["Posts_adults", 2.5],
  ["Saving_adults", 121_000],
  ["Posts_directors", 1.5],
  ["Saving_directors", 133_000],
  ["Centre_managers_saved", 900_000],
  ["Redundant_share", 0.5],
  ["Redundancy_each", 25_000],
  ["Pension_strain_each", 20_000],
]);
const valueOf = (name: string, changed: Readonly<Record<string, number>> = {}) =>
  evaluateScenario(managementLayers, new Map([...inputs, ...Object.entries(changed)])).get(name);

/** Cambridgeshire, People and Communities budget, Minimising the Cost to Serve. */
it("adds the source's table up to its total of £1,054k", () => {
  expect(valueOf("Saved_each_year")).toBe(1_054_000);
  // 6.5 + 10 + 2.5 + 1.5; the source doesn't add the posts up.
  expect(valueOf("Posts_removed")).toBe(20.5);
  // £900k is given apart, and not in the total.
  expect(valueOf("With_centre_managers")).toBe(1_954_000);
  const posts = ["children", "commissioning", "adults", "directors"].map((name) => Number(valueOf(`Average_${name}`)));
  // £500k ÷ 6.5; £300k ÷ 10; £121k ÷ 2.5; £133k ÷ 1.5; £1,054k ÷ 20.5.
  expect(posts.map(Math.round)).toEqual([76_923, 30_000, 48_400, 88_667]);
  expect(valueOf("Average_cost")).toBeCloseTo(51_414.63, 2);
});

it("starts from nothing of another council's", () => {
  const lines = managementLayers.inputs.filter(({ name }) => /^(Posts|Saving)_/.test(name));
  expect(lines.map(({ startsFrom }) => startsFrom.kind)).toEqual(Array.from({ length: 8 }, () => "blank"));
  const centres = managementLayers.inputs.find(({ name }) => name === "Centre_managers_saved");
  expect(centres?.startsFrom).toMatchObject({ kind: "given", value: 0 });
});

it("pays the cost of leaving back", () => {
  // Half of 20.5 posts at £25,000 + £20,000: £461,250, which £1,054,000 a year pays back in 5.25 months.
  expect(valueOf("Cost_of_leaving")).toBe(461_250);
  expect(valueOf("First_year")).toBe(592_750);
  expect(valueOf("Months_to_pay_back")).toBeCloseTo(5.2514, 4);
  expect(valueOf("Months_to_pay_back", { Redundant_share: 0 })).toBe(0);
});

it("has no average where there are no posts, and never pays back what saves nothing", () => {
  expect(valueOf("Average_directors", { Posts_directors: 0 })).toBe("No posts");
  const noSaving = { Saving_children: 0, Saving_commissioning: 0, Saving_adults: 0, Saving_directors: 0 };
  expect([valueOf("Saved_each_year", noSaving), valueOf("Months_to_pay_back", noSaving)]).toEqual([0, "Never"]);
});
