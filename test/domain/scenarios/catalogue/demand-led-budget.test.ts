import { demandLedBudget } from "../../../../src/domain/scenarios/catalogue/demand-led-budget";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

// The source gives £236m net and £205m demand-led. How the £205m divides is our example.
const inputs = new Map([
  ["Net_budget", 236_000_000],
  ["Budget_children", 60_000_000],
  ["Budget_older_people", 70_000_000],
  ["Budget_learning_disability", 60_000_000],
  ["Budget_other_demand", 15_000_000],
  ["Variance_children", 0.05],
  ["Variance_older_people", 0.05],
  ["Variance_learning_disability", 0.05],
  ["Variance_other_demand", 0.05],
  ["Recurrent_mitigations", 0],
  ["One_off_mitigations", 0],
]);
const valueOf = (name: string, changed: Readonly<Record<string, number>> = {}) =>
  Number(evaluateScenario(demandLedBudget, new Map([...inputs, ...Object.entries(changed)])).get(name));

/** Cambridgeshire, People and Communities budget, Complexity in Demand Led Budgeting. */
it("gives the source's example: 5% of £205m, of a net budget of £236m, is £10.25m", () => {
  expect(valueOf("Demand_led_total")).toBe(205_000_000);
  expect(valueOf("Total_pressure")).toBe(10_250_000);
  // Published as 86%; 205 ÷ 236 is 0.8686…, so 86.9%.
  expect(valueOf("Demand_led_share")).toBeCloseTo(205 / 236, 12);
  expect(Math.round(1000 * valueOf("Demand_led_share"))).toBe(869);
  expect(valueOf("Cost_of_one_percent")).toBeCloseTo(2_050_000, 6);
});

it("adds up services that vary apart", () => {
  // 10% of £60m is £6m; 4% of £70m £2.8m; −2% of £60m −£1.2m; nothing on the rest: £7.6m, 3.22% of £236m.
  const apart = {
    Variance_children: 0.1,
    Variance_older_people: 0.04,
    Variance_learning_disability: -0.02,
    Variance_other_demand: 0,
  };
  expect(valueOf("Total_pressure", apart)).toBeCloseTo(7_600_000, 6);
  expect(valueOf("Pressure_share", apart)).toBeCloseTo(0.0322, 4);
  expect(valueOf("Pressure_learning_disability", apart)).toBeCloseTo(-1_200_000, 6);
});

/** The same, Financial Summary: a pressure of £5.5m. The shares of mitigations are our example: the source gives none. */
it("brings back next year what one-off mitigations covered this year", () => {
  const share = 5_500_000 / 205_000_000;
  const year = {
    Variance_children: share,
    Variance_older_people: share,
    Variance_learning_disability: share,
    Variance_other_demand: share,
    Recurrent_mitigations: 1_000_000,
    One_off_mitigations: 4_000_000,
  };
  expect(valueOf("Total_pressure", year)).toBeCloseTo(5_500_000, 4);
  expect(valueOf("Left_this_year", year)).toBeCloseTo(500_000, 4);
  expect(valueOf("Left_next_year", year)).toBeCloseTo(4_500_000, 4);
  // A one-off mitigation never changes next year; one that lasts comes off both years.
  expect(valueOf("Left_next_year", { ...year, One_off_mitigations: 0 })).toBe(valueOf("Left_next_year", year));
  const lasting = { ...year, Recurrent_mitigations: 2_000_000 };
  expect(valueOf("Left_this_year", year) - valueOf("Left_this_year", lasting)).toBeCloseTo(1_000_000, 4);
  expect(valueOf("Left_next_year", year) - valueOf("Left_next_year", lasting)).toBeCloseTo(1_000_000, 4);
});

it("finds no pressure where demand is as planned", () => {
  const asPlanned = Object.fromEntries(
    [...inputs.keys()].flatMap((name) => (/^Variance/.test(name) ? [[name, 0]] : [])),
  );
  expect(valueOf("Total_pressure", asPlanned)).toBe(0);
  expect(valueOf("Left_next_year", asPlanned)).toBe(0);
});
