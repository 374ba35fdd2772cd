import type { Scenario, ScenarioInput, ScenarioStep, StartsFrom } from "../scenario";
import { notYet, ourExample, sourceTitles } from "./source-titles";

interface Effect {
  /** The middle of the names of its cells. */
  readonly name: string;
  readonly label: string;
  readonly chance: {
    readonly label: string;
    readonly value: number;
    /** A share if left out. */
    readonly unit?: string;
    readonly decimals?: number;
    readonly definition: string;
  };
  readonly cost: { readonly label: string; readonly value: number; readonly definition: string };
}

/** The six knock-on effects that the source lists, in its order. */
const effects: readonly Effect[] = [
  {
    name: "interim",
    label: "Interim beds",
    chance: {
      label: "Interim bed: chance",
      value: 0.5,
      definition: "Of the people discharged beyond the plan, the share that goes to an interim bed at first.",
    },
    cost: {
      label: "Interim bed: cost each time",
      value: 6_000,
      definition: "Weeks in the bed × its price a week, less what the planned care would have cost in these weeks.",
    },
  },
  {
    name: "spot",
    label: "Spot purchases of residential care",
    chance: {
      label: "Spot purchase: chance",
      value: 0.25,
      definition:
        "How often one more discharge takes a bed that somebody else then needs, so that a place has to be bought at once.",
    },
    cost: {
      label: "Spot purchase: cost each time",
      value: 10_000,
      definition:
        "What a place bought at once costs above one under contract, a week, × the weeks it is paid in the year.",
    },
  },
  {
    name: "prices",
    label: "Higher prices for everybody",
    chance: {
      label: "Prices: rise for each person",
      value: 0,
      decimals: 3,
      definition: "How much all prices of the market rise for each further person: 0.01% is 1% for a hundred people.",
    },
    cost: {
      label: "Care bought in this market, a year",
      value: 0,
      definition:
        "What you spend on care from these providers in a year, before the rise. Leave out what is counted as an interim bed or a spot purchase.",
    },
  },
  {
    name: "reablement",
    label: "Longer reablement",
    chance: {
      label: "Longer reablement: chance",
      value: 0.3,
      definition:
        "How often somebody stays in reablement for want of long-term care, and takes the place of a person it could help.",
    },
    cost: {
      label: "Longer reablement: cost each time",
      value: 5_000,
      definition:
        "What the person who had to wait costs more in long-term care over the year. Not the reablement team, which is paid either way.",
    },
  },
  {
    name: "reviews",
    label: "Reviews not made",
    chance: {
      label: "Reviews missed for each person",
      value: 1,
      unit: "reviews",
      decimals: 1,
      definition: "Reviews of care that the team can't make because of one more discharge.",
    },
    cost: {
      label: "What a review would have saved",
      value: 800,
      definition:
        "What a review takes off the cost of care in the rest of the year, on average over all, those that change nothing too.",
    },
  },
  {
    name: "readmission",
    label: "Crisis and readmission",
    chance: {
      label: "Readmission: chance",
      value: 0.15,
      definition: "How often the person's needs are met in the wrong way, so that a crisis or readmission follows.",
    },
    cost: {
      label: "Readmission: cost each time",
      value: 8_000,
      definition:
        "What more care afterwards costs the council in the year. The hospital's cost is the NHS's and not counted.",
    },
  },
];

const given = (value: number): StartsFrom => ({ kind: "given", value, source: value === 0 ? notYet : ourExample });

const inputs = effects.flatMap(({ name, chance, cost }): ScenarioInput[] => [
  {
    name: `Chance_${name}`,
    label: chance.label,
    unit: chance.unit ?? "share",
    decimals: chance.decimals ?? 0,
    min: 0,
    max: { reviews: 5, prices: 0.05 }[name] ?? 1,
    definition: chance.definition,
    startsFrom: given(chance.value),
    varies: chance.value === 0 ? { by: 0.0001 } : { share: 0.5 },
  },
  {
    name: `Cost_${name}`,
    label: cost.label,
    unit: "GBP",
    decimals: 0,
    min: 0,
    max: cost.value === 0 ? 500_000_000 : 200_000,
    definition: cost.definition,
    startsFrom: given(cost.value),
    varies: { share: 0.25 },
  },
]);

const steps = effects.map(({ name, label, chance, cost }): ScenarioStep => ({
  name: `Expected_${name}`,
  label,
  unit: "GBP",
  decimals: 0,
  formula: `People_discharged*Chance_${name}*Cost_${name}`,
  how: `People × ${chance.label.toLowerCase()} × ${cost.label.toLowerCase()}.`,
}));

const knockOn = steps.slice(1);

const care: readonly ScenarioInput[] = [
  {
    name: "Care_per_week",
    label: "Lasting care, a week",
    unit: "GBP per week",
    decimals: 2,
    min: 0,
    max: 10_000,
    definition:
      "What the care that they go on to need costs you a week, on average over care at home and in homes, less what they and the NHS pay.",
    startsFrom: given(0),
    varies: { share: 0.1 },
  },
  {
    name: "Care_weeks",
    label: "Lasting care, weeks in the year",
    unit: "weeks",
    decimals: 1,
    min: 0,
    max: 53,
    definition:
      "For how many weeks of this year each of them has it, on average: about half a year if they come evenly over it.",
    startsFrom: given(26),
    varies: { share: 0.25 },
  },
];

const careStep: ScenarioStep = {
  name: "Expected_care",
  label: "Lasting care",
  unit: "GBP",
  decimals: 0,
  formula: "People_discharged*Care_per_week*Care_weeks",
};

/** What one more older person discharged than planned costs, with all that follows. */
export const olderPersonDischarged: Scenario = {
  id: "older-person-discharged",
  title: "One more person discharged",
  question:
    "If more older people are discharged from hospital than planned, what does that set off, and what does it cost?",
  service: "adults",
  inputs: [
    {
      name: "People_discharged",
      label: "People discharged beyond the plan",
      unit: "people",
      decimals: 0,
      min: 1,
      max: 5_000,
      definition: "How many more older people leave hospital in the year, needing care, than the budget allows for.",
      startsFrom: { kind: "given", value: 1, source: "One more person" },
      varies: null,
    },
    ...care,
    ...inputs,
  ],
  steps: [
    careStep,
    ...steps,
    {
      name: "Expected_total",
      label: "Expected cost in a year",
      unit: "GBP",
      decimals: 0,
      formula: [careStep, ...steps].map(({ name }) => name).join("+"),
      how: "Lasting care and all six effects together.",
    },
    {
      name: "Cost_per_person",
      label: "Expected cost for each person",
      unit: "GBP",
      decimals: 0,
      formula: "Expected_total/People_discharged",
    },
    {
      name: "Knock_on_cost",
      label: "Knock-on costs",
      unit: "GBP",
      decimals: 0,
      formula: knockOn.map(({ name }) => name).join("+"),
      how: "Expected cost in a year without the lasting care and the interim beds.",
    },
    {
      name: "Knock_on_share",
      label: "Knock-on costs, as a share of all",
      unit: "share",
      decimals: 0,
      formula: "IF(Expected_total=0,0,Knock_on_cost/Expected_total)",
      how: "Knock-on costs ÷ expected cost in a year.",
    },
  ],
  outputs: ["Expected_total", "Cost_per_person", "Knock_on_share"],
  saving: null,
  picture: {
    kind: "bars",
    title: "Expected cost of care and of each effect, a year",
    rows: [careStep, ...steps].map(({ name }) => name),
  },
  assumptions: [
    "Every chance and cost is an example of Yardstick's until you put in your own, and the rise in prices counts for nothing until you do: the source lists the effects and gives no figures.",
    "Expected cost is chance × cost, an average over many such people. A single person may cost nothing more, or far more.",
    "The lasting care that each of them needs, at home or in a home, counts for nothing until you put in what it costs a week. Only this year's is counted: it goes on in the next.",
    "Each pound is counted once: put in what each effect costs above the planned care and above the effects before it.",
    "Prices and reviews are taken to follow the number of people in a straight line. In life they jump when the market or a team is full.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Multiplying Impacts: six effects if more older people are discharged from hospital than anticipated, without chances or costs",
    },
  ],
};
