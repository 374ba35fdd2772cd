import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { notYet, ourExample, sourceTitles } from "./source-titles";

interface Line {
  readonly name: string;
  readonly label: string;
}

/** The four lines of the source. */
const lines: readonly Line[] = [
  { name: "children", label: "Children's middle managers" },
  { name: "commissioning", label: "Commissioning" },
  { name: "adults", label: "Adults" },
  { name: "directors", label: "Directors" },
];

const inputs = lines.flatMap(({ name, label }): ScenarioInput[] => [
  {
    name: `Posts_${name}`,
    label: `${label}: posts`,
    unit: "FTE",
    decimals: 1,
    min: 0,
    max: 1_000,
    definition: "Posts that are no longer there, in full-time equivalents, filled or vacant. 0 if there are none.",
    startsFrom: { kind: "blank", where: "Your own posts, as you plan them" },
    varies: null,
  },
  {
    name: `Saving_${name}`,
    label: `${label}: saved`,
    unit: "GBP",
    decimals: 0,
    min: 0,
    max: 50_000_000,
    definition:
      "What these posts cost in a full year: pay, national insurance, pension contributions and allowances. 0 if there are none.",
    startsFrom: { kind: "blank", where: "Your payroll: what these posts cost" },
    varies: { share: 0.1 },
  },
]);

const averages = lines.map(({ name, label }): ScenarioStep => ({
  name: `Average_${name}`,
  label: `${label}: cost of a post`,
  unit: "GBP",
  decimals: 0,
  formula: `IF(Posts_${name}=0,"No posts",Saving_${name}/Posts_${name})`,
  how: "What is saved ÷ posts.",
}));

/** What fewer layers of management and shared posts save, and when the cost of leaving is paid back. */
export const managementLayers: Scenario = {
  id: "management-layers",
  title: "Management layers",
  question: "What do fewer management posts save each year, and how soon do they pay for those who leave?",
  service: "both",
  inputs: [
    ...inputs,
    {
      name: "Centre_managers_saved",
      label: "Children's centre managers: saved",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 50_000_000,
      definition:
        "What fewer managers of children's centres save in a full year, if they are in none of the lines above. It is used for the last row only.",
      startsFrom: { kind: "given", value: 0, source: notYet },
      varies: null,
    },
    {
      name: "Redundant_share",
      label: "Of the posts, redundancies",
      unit: "share",
      decimals: 0,
      min: 0,
      max: 1,
      definition: "The share whose holders are made redundant. The others are vacant, or their holders move.",
      startsFrom: { kind: "given", value: 0.5, source: ourExample },
      varies: { by: 0.2 },
    },
    {
      name: "Redundancy_each",
      label: "Redundancy pay, each",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 500_000,
      definition: "Redundancy pay and pay in lieu of notice of one person, on average.",
      startsFrom: { kind: "given", value: 25_000, source: ourExample },
      varies: { share: 0.25 },
    },
    {
      name: "Pension_strain_each",
      label: "Pension strain, each",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 1_000_000,
      definition:
        "What the pension fund charges for pensions paid early, on average over all who are made redundant: nothing for those below the age.",
      startsFrom: { kind: "given", value: 20_000, source: ourExample },
      varies: { share: 0.5 },
    },
  ],
  steps: [
    {
      name: "Posts_removed",
      label: "Posts fewer",
      unit: "FTE",
      decimals: 1,
      formula: lines.map(({ name }) => `Posts_${name}`).join("+"),
      how: "The posts of the four lines.",
    },
    {
      name: "Saved_each_year",
      label: "Saved each year",
      unit: "GBP",
      decimals: 0,
      formula: lines.map(({ name }) => `Saving_${name}`).join("+"),
      how: "What the four lines save, in a full year.",
    },
    ...averages,
    {
      name: "Average_cost",
      label: "All: cost of a post",
      unit: "GBP",
      decimals: 0,
      formula: 'IF(Posts_removed=0,"No posts",Saved_each_year/Posts_removed)',
      how: "What is saved ÷ posts.",
    },
    {
      name: "Cost_of_leaving",
      label: "Redundancy and pension strain, once",
      unit: "GBP",
      decimals: 0,
      formula: "Posts_removed*Redundant_share*(Redundancy_each+Pension_strain_each)",
      how: "Posts × share of redundancies × redundancy pay and pension strain.",
    },
    {
      name: "First_year",
      label: "In the first year, less the cost of leaving",
      unit: "GBP",
      decimals: 0,
      formula: "Saved_each_year-Cost_of_leaving",
      how: "Saved less the cost of leaving, if all posts go on its first day",
      note: "Negative if it costs more than it saves.",
    },
    {
      name: "Months_to_pay_back",
      label: "Pays back after",
      unit: "months",
      decimals: 1,
      formula: 'IF(Saved_each_year>0,Cost_of_leaving/Saved_each_year*12,"Never")',
      how: "The cost of leaving ÷ what is saved in a month.",
    },
    {
      name: "With_centre_managers",
      label: "Saved each year, with centre managers",
      unit: "GBP",
      decimals: 0,
      formula: "Saved_each_year+Centre_managers_saved",
      note: "Too much if they are in a line already",
    },
  ],
  outputs: ["First_year", "Saved_each_year", "Cost_of_leaving", "Months_to_pay_back"],
  saving: "Saved_each_year",
  picture: {
    kind: "bars",
    title: "Saved each year, by line",
    rows: lines.map(({ name }) => `Saving_${name}`),
  },
  assumptions: [
    "A full-time equivalent is taken for a person when the cost of leaving is worked out.",
    "The work of these managers goes away, or others do it at no cost. Wider spans of control may cost elsewhere: the source speaks of diminishing returns.",
    "Shared posts are counted at your own part of the cost. The other authority's saving is its own.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Minimising the Cost to Serve: £500k (6.5 FTE), £300k (10), £121k (2.5) and £133k (1.5), in all £1,054k; £900k of children's centre managers and middle management apart, without saying whether the £500k is part of it. Costs of leaving are not given. None of it is filled in",
    },
  ],
};
