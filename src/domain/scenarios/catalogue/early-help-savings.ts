import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { notYet, ourExample, sourceTitles } from "./source-titles";

interface Line {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly saved: string;
}

/** The four headings under which the source found its savings. */
const lines: readonly Line[] = [
  {
    name: "contracts",
    label: "Commissioned contracts",
    definition: "What you pay in a year under the contracts that could be put together or bought by one team.",
    saved: "Fewer and larger contracts, the same service bought once, and a check of each before it is renewed.",
  },
  {
    name: "centres",
    label: "Children's centres",
    definition: "What your children's centres and family hubs cost in a year.",
    saved: "Fewer buildings or shared ones, and services that move to where families are.",
  },
  {
    name: "districts",
    label: "Processes shared with districts",
    definition:
      "What you spend yourself in a year on the processes that you and the district councils would run together.",
    saved: "One process in place of several. The districts save on their own spend.",
  },
  {
    name: "advice",
    label: "Information and advice",
    definition: "What all services together spend in a year on telling people what there is and how to get it.",
    saved: "The same information given once, and more of it online.",
  },
];

const inputs = lines.flatMap(({ name, label, definition, saved }): ScenarioInput[] => [
  {
    name: `Spend_${name}`,
    label: `${label}: spend`,
    unit: "GBP",
    decimals: 0,
    min: 0,
    max: 500_000_000,
    definition,
    startsFrom: { kind: "blank", where: "Your ledger; 0 if you leave it out" },
    varies: null,
  },
  {
    name: `Saved_share_${name}`,
    label: `${label}: saved`,
    unit: "share",
    decimals: 1,
    min: 0,
    max: 1,
    definition: `How much of it can be saved each year. ${saved}`,
    startsFrom: { kind: "blank", where: "What your own review of it found; 0 if you leave it out" },
    varies: { by: 0.03 },
  },
]);

const savings = lines.map(({ name, label }): ScenarioStep => ({
  name: `Saving_${name}`,
  label,
  unit: "GBP",
  decimals: 0,
  formula: `Spend_${name}*Saved_share_${name}`,
}));

/** Contracts, centres, processes and advice put together: what it saves, and what is put back into prevention. */
export const earlyHelpSavings: Scenario = {
  id: "early-help-savings",
  title: "Contracts and centres",
  question: "What would fewer contracts, children's centres and duplicated processes save, after what is put back?",
  service: "both",
  inputs: [
    ...inputs,
    {
      name: "Counted_twice",
      label: "Of the savings, counted twice",
      unit: "share",
      decimals: 0,
      min: 0,
      max: 1,
      definition: "A contract for advice, say, that two of the lines hope to save on.",
      startsFrom: { kind: "given", value: 0, source: notYet },
      varies: { by: 0.1 },
    },
    {
      name: "Reinvested_share",
      label: "Of the savings, put back",
      unit: "share",
      decimals: 0,
      min: 0,
      max: 1,
      definition: "The share that is spent on prevention instead. The source says some, not how much.",
      startsFrom: { kind: "given", value: 0.2, source: ourExample },
      varies: { by: 0.1 },
    },
    {
      name: "One_off_cost",
      label: "Cost of the change, once",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 100_000_000,
      definition: "Redundancy, leases that are ended early, systems, and the team that does it.",
      startsFrom: { kind: "given", value: 750_000, source: ourExample },
      varies: null,
    },
  ],
  steps: [
    ...savings,
    {
      name: "Savings_of_lines",
      label: "Savings of the four lines",
      unit: "GBP",
      decimals: 0,
      formula: savings.map(({ name }) => name).join("+"),
      how: "The four together.",
    },
    {
      name: "Savings_once",
      label: "Savings, each counted once",
      unit: "GBP",
      decimals: 0,
      formula: "Savings_of_lines*(1-Counted_twice)",
    },
    {
      name: "Put_back",
      label: "Put back into prevention",
      unit: "GBP",
      decimals: 0,
      formula: "Savings_once*Reinvested_share",
    },
    {
      name: "Net_saving",
      label: "Saved each year, after what is put back",
      unit: "GBP",
      decimals: 0,
      formula: "Savings_once-Put_back",
    },
    {
      name: "First_year",
      label: "In the first year, less the one-off cost",
      unit: "GBP",
      decimals: 0,
      formula: "Net_saving-One_off_cost",
      how: "If all is in place on the first day of the year",
      note: "Negative if it costs more than it saves in that year.",
    },
    {
      name: "Months_to_pay_back",
      label: "Pays back after",
      unit: "months",
      decimals: 1,
      formula: 'IF(Net_saving>0,One_off_cost/Net_saving*12,"Never")',
      how: "The cost of the change ÷ what is saved in a month.",
    },
  ],
  outputs: ["Net_saving", "First_year", "Months_to_pay_back"],
  saving: "Net_saving",
  picture: { kind: "bars", title: "Savings by line, a year", rows: savings.map(({ name }) => name) },
  assumptions: [
    "Spend and shares are yours: the source gives one sum for all four headings, and nothing by line.",
    "A full year of savings. Contracts end and leases run out at their own dates.",
    "It says nothing of what families and providers lose, nor of what prevention later saves.",
  ],
  sources: [
    {
      title: sourceTitles.peopletoo,
      place:
        "A review of children's services with a county council, Savings: £3.69m of efficiency savings under four headings, some to be put back into a public health programme of prevention. How they divide is not given",
    },
  ],
};
