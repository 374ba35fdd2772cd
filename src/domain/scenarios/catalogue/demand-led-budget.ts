import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { notYet, ourExample, sourceTitles } from "./source-titles";

interface Service {
  /** The end of the names of its cells. */
  readonly name: string;
  readonly label: string;
  readonly what: string;
  readonly where: string;
}

const services: readonly Service[] = [
  {
    name: "children",
    label: "Children's placements",
    what: "Net budget of placements and of other care that follows the number of children.",
    where: "Your budget book",
  },
  {
    name: "older_people",
    label: "Older people",
    what: "Net budget of care bought or provided for people aged 65 and over.",
    where: "Your budget book",
  },
  {
    name: "learning_disability",
    label: "Learning disability",
    what: "Net budget of care bought or provided for adults with a learning disability.",
    where: "Your budget book",
  },
  {
    name: "other_demand",
    label: "Other demand-led services",
    what: "Net budget of what else follows demand: physical disability, mental health, transport. 0 if it is above already.",
    where: "Your budget book",
  },
];

const budgets = services.map(({ name, label, what, where }): ScenarioInput => ({
  name: `Budget_${name}`,
  label: `${label}: budget`,
  unit: "GBP",
  decimals: 0,
  min: 0,
  max: 2_000_000_000,
  definition: what,
  startsFrom: { kind: "blank", where },
  varies: null,
}));

const variances = services.map(({ name, label }): ScenarioInput => ({
  name: `Variance_${name}`,
  label: `${label}: above plan`,
  unit: "share",
  decimals: 1,
  min: -0.5,
  max: 1,
  definition: `How much more is spent on ${label.toLowerCase()} than the budget because demand is not as planned. Negative if less.`,
  startsFrom: {
    kind: "given",
    value: 0.05,
    source: ourExample,
  },
  varies: { by: 0.01 },
}));

const pressures = services.map(({ name, label }): ScenarioStep => ({
  name: `Pressure_${name}`,
  label: `${label}: pressure`,
  unit: "GBP",
  decimals: 0,
  formula: `Budget_${name}*Variance_${name}`,
}));

const sumOf = (names: readonly { readonly name: string }[]) => names.map(({ name }) => name).join("+");

/** What demand above plan does to the budget, and what is left of the pressure when one-off mitigations are gone. */
export const demandLedBudget: Scenario = {
  id: "demand-led-budget",
  title: "Demand-led budget",
  question: "What pressure does demand above plan put on the budget, and what is left of it next year?",
  service: "both",
  inputs: [
    {
      name: "Net_budget",
      label: "Net budget, demand-led or not",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 5_000_000_000,
      definition:
        "The net revenue budget of the year, of the directorate or directorates that these services are in. It is used for the two shares only.",
      startsFrom: { kind: "given", value: 0, source: notYet },
      varies: null,
    },
    ...budgets,
    ...variances,
    {
      name: "Recurrent_mitigations",
      label: "Mitigations that last",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 500_000_000,
      definition:
        "What is found against the pressure this year and will be there next year as well. Put in this year's amount: what starts late is worth more next year than is shown.",
      startsFrom: { kind: "given", value: 0, source: notYet },
      varies: { share: 0.25 },
    },
    {
      name: "One_off_mitigations",
      label: "One-off mitigations",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 500_000_000,
      definition: "What helps this year only: grant that ends, reserves, posts held vacant, spending put off.",
      startsFrom: { kind: "given", value: 0, source: notYet },
      varies: null,
    },
  ],
  steps: [
    {
      name: "Demand_led_total",
      label: "Demand-led budget",
      unit: "GBP",
      decimals: 0,
      formula: sumOf(budgets),
      how: "The budgets of the four services together.",
    },
    {
      name: "Demand_led_share",
      label: "Share of the net budget that is demand-led",
      unit: "share",
      decimals: 1,
      formula: 'IF(Net_budget=0,"No budget",Demand_led_total/Net_budget)',
      how: "Demand-led budget ÷ net budget",
      note: "Over 100%: check the budgets.",
    },
    ...pressures,
    {
      name: "Total_pressure",
      label: "Pressure this year, before mitigations",
      unit: "GBP",
      decimals: 0,
      formula: sumOf(pressures),
      how: "The pressures of the four services together",
      note: "Negative for an underspend.",
    },
    {
      name: "Pressure_share",
      label: "Pressure as a share of the net budget",
      unit: "share",
      decimals: 1,
      formula: 'IF(Net_budget=0,"No budget",Total_pressure/Net_budget)',
      how: "Pressure ÷ net budget.",
    },
    {
      name: "Cost_of_one_percent",
      label: "Each 1% more demand in all services",
      unit: "GBP",
      decimals: 0,
      formula: "Demand_led_total*0.01",
      how: "1% of the demand-led budget.",
    },
    {
      name: "Left_this_year",
      label: "Left this year, after all mitigations",
      unit: "GBP",
      decimals: 0,
      formula: "Total_pressure-Recurrent_mitigations-One_off_mitigations",
      how: "The pressure less both kinds of mitigations",
      note: "Negative if more is found than needed.",
    },
    {
      name: "Left_next_year",
      label: "Left next year, one-off ones gone",
      unit: "GBP",
      decimals: 0,
      formula: "Total_pressure-Recurrent_mitigations",
      how: "The same demand, less the mitigations that last.",
    },
  ],
  outputs: ["Left_next_year", "Total_pressure", "Left_this_year"],
  saving: null,
  picture: {
    kind: "bars",
    mayBeBelowZero: true,
    title: "The pressure, and what is left of it",
    rows: ["Total_pressure", "Left_this_year", "Left_next_year"],
  },
  assumptions: [
    "Demand stays next year where it is this year: no further growth, and no return to the plan.",
    "Next year's budget is this year's. What the next budget adds for demand comes off what is left.",
    "A percentage of demand is a percentage of cost. Where each further placement costs more than those before it, the pressure is greater.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Complexity in Demand Led Budgeting: about £205m of £236m net a year is demand-led. The source gives 86%; £205m ÷ £236m is 86.9%, which is what this sheet shows for these amounts. 5% of £205m is £10.25m; the source says more than £10m",
    },
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Financial Summary: a forecast pressure of £5.5m, with many of the mitigations one-off. How it divides between services and kinds of mitigation is not given",
    },
  ],
};
