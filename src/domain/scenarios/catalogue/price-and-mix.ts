import type { Scenario, ScenarioInput, ScenarioStep, StartsFrom } from "../scenario";
import { notYet, sourceTitles } from "./source-titles";

interface Category {
  readonly name: string;
  readonly label: string;
}

const categories: readonly Category[] = [
  { name: "own", label: "Own fostering" },
  { name: "agency", label: "Agency fostering" },
  { name: "residential", label: "Residential" },
  { name: "other", label: "Other" },
];

/** What is left of all placements counts for nothing until it is put in, so that three kinds are enough to begin with. */
const from = (name: string, where: string): StartsFrom =>
  name === "other" ? { kind: "given", value: 0, source: notYet } : { kind: "blank", where };

const own = ({ name, label }: Category): readonly ScenarioInput[] => [
  {
    name: `Weeks_${name}`,
    label: `${label}: your weeks`,
    unit: "weeks",
    decimals: 0,
    min: 0,
    max: 500_000,
    definition: "Weeks of these placements in the year: nights ÷ 7. 0 if you have none.",
    startsFrom: from(name, "Your return to the Children Looked After club, or your case records"),
    varies: null,
  },
  {
    name: `Price_${name}`,
    label: `${label}: your price`,
    unit: "GBP per week",
    decimals: 2,
    min: 0,
    max: 50_000,
    definition: "What you spent on these placements in the year ÷ your weeks. 0 if you have none.",
    startsFrom: from(name, "Your ledger ÷ your weeks"),
    varies: { share: 0.05 },
  },
];

const peers = ({ name, label }: Category): readonly ScenarioInput[] => [
  {
    name: `Peer_weeks_${name}`,
    label: `${label}: peers' weeks`,
    unit: "weeks",
    decimals: 0,
    // So that there is a peer average.
    min: name === "own" ? 1 : 0,
    max: 50_000_000,
    definition: "Weeks of these placements of all your peers together, of those that gave both weeks and spend.",
    startsFrom: from(name, "The club's figures of your peers: weeks, added up"),
    varies: null,
  },
  {
    name: `Peer_price_${name}`,
    label: `${label}: peers' price`,
    unit: "GBP per week",
    decimals: 2,
    min: 0,
    max: 50_000,
    definition:
      "Spend of all these peers ÷ their weeks: not the mean of their prices. If no peer has one, put in that of the wider kind of placement.",
    startsFrom: from(name, "PEERPOOLED of the club's weekly cost"),
    varies: null,
  },
];

const main = categories.filter(({ name }) => name !== "other");
const other = categories.filter(({ name }) => name === "other");

/** Beside a price of 0 that nobody has put in yet, all that is spent on them would count as a difference in price. */
const counted = (label: string, weeks: string): ScenarioStep => ({
  name: `Counted_${weeks.toLowerCase()}`,
  label,
  unit: "weeks",
  decimals: 0,
  formula: `IF(Peer_price_other>0,${weeks},0)`,
  how: "0 as long as peers' price of them is 0.",
});
const countedSteps = [
  counted("Other: your weeks that count", "Weeks_other"),
  counted("Other: peers' weeks that count", "Peer_weeks_other"),
];
const weeksOf = (name: string) => (name === "other" ? "Counted_weeks_other" : `Weeks_${name}`);
const peerWeeksOf = (name: string) => (name === "other" ? "Counted_peer_weeks_other" : `Peer_weeks_${name}`);

const sumOf = (term: (name: string) => string) => categories.map(({ name }) => term(name)).join("+");

const pricesByCategory = categories.map(({ name, label }): ScenarioStep => ({
  name: `Price_effect_${name}`,
  label: `Price: ${label.toLowerCase()}`,
  unit: "GBP",
  decimals: 0,
  formula: `${weeksOf(name)}*(Price_${name}-Peer_price_${name})`,
  how: "Your weeks × (your price − peers' price).",
}));

/** Why placements cost more or less than at the peers: how many, of what kind, and at what price. */
export const priceAndMix: Scenario = {
  id: "price-and-mix",
  title: "Volume, mix and price",
  question:
    "How much of the difference from your peers is from the number of placements, from their kind, and from price?",
  service: "children",
  inputs: [
    ...main.flatMap(own),
    ...main.flatMap(peers),
    {
      name: "Expected_weeks",
      label: "Weeks you would have at peers' rate",
      unit: "weeks",
      decimals: 0,
      min: 0,
      max: 500_000,
      definition: "Your children aged 0 to 17 × the peers' weeks for each child: all their weeks ÷ all their children.",
      startsFrom: { kind: "blank", where: "Your population × peers' weeks ÷ peers' population" },
      varies: { share: 0.05 },
    },
    ...other.flatMap(own),
    ...other.flatMap(peers),
  ],
  steps: [
    ...countedSteps,
    {
      name: "Own_cost",
      label: "Your cost",
      unit: "GBP",
      decimals: 0,
      formula: sumOf((name) => `${weeksOf(name)}*Price_${name}`),
      how: "Your weeks × your prices, added up.",
    },
    {
      name: "Own_weeks",
      label: "Your weeks",
      unit: "weeks",
      decimals: 0,
      formula: sumOf(weeksOf),
      how: "Added up over the four kinds.",
    },
    {
      name: "Virtual_cost",
      label: "Your weeks at peers' prices",
      unit: "GBP",
      decimals: 0,
      formula: sumOf((name) => `${weeksOf(name)}*Peer_price_${name}`),
      how: "Your weeks × peers' prices, added up.",
    },
    {
      name: "Peer_average",
      label: "Peers' average price, at their mix",
      unit: "GBP per week",
      decimals: 2,
      formula: `(${sumOf((name) => `${peerWeeksOf(name)}*Peer_price_${name}`)})/(${sumOf(peerWeeksOf)})`,
      how: "Their spend on all four kinds ÷ their weeks.",
    },
    {
      name: "Expected_cost",
      label: "Cost expected at peers' rate, mix and price",
      unit: "GBP",
      decimals: 0,
      formula: "Expected_weeks*Peer_average",
    },
    {
      name: "Cost_difference",
      label: "Your cost less that expected",
      unit: "GBP",
      decimals: 0,
      formula: "Own_cost-Expected_cost",
      how: "Your cost − cost expected",
      note: "Negative if you spend less.",
    },
    {
      name: "Volume_effect",
      label: "From volume: more or fewer weeks",
      unit: "GBP",
      decimals: 0,
      formula: "(Own_weeks-Expected_weeks)*Peer_average",
      how: "(Your weeks − weeks expected) × peers' average price.",
    },
    {
      name: "Mix_effect",
      label: "From mix: costlier or cheaper kinds",
      unit: "GBP",
      decimals: 0,
      formula: "Virtual_cost-Own_weeks*Peer_average",
      how: "Your weeks at peers' prices − your weeks × their average price.",
    },
    {
      name: "Price_effect",
      label: "From price: for the same weeks",
      unit: "GBP",
      decimals: 0,
      formula: "Own_cost-Virtual_cost",
      how: "Your cost − your weeks at peers' prices.",
    },
    ...pricesByCategory,
    {
      name: "Left_over",
      label: "Check: the difference less the three",
      unit: "GBP",
      decimals: 0,
      formula: "ROUND(Cost_difference-Volume_effect-Mix_effect-Price_effect,2)",
      how: "0, because volume, mix and price add up to the difference.",
    },
  ],
  outputs: ["Cost_difference", "Volume_effect", "Mix_effect", "Price_effect"],
  saving: null,
  picture: {
    kind: "bars",
    mayBeBelowZero: true,
    title: "Where the difference comes from",
    rows: ["Volume_effect", "Mix_effect", "Price_effect", "Cost_difference"],
  },
  assumptions: [
    "No council's weeks by kind are published, so you fill them in: three kinds from your return and ledger, the same of your peers from the club, and the weeks expected.",
    "Other placements are left out, of you and of your peers, as long as peers' price of them is 0. Count the same kinds in the weeks expected.",
    "The peers are taken together as one authority, the virtual average: their spend and weeks added up.",
    "It says where the difference comes from, not that it is too much. Children's needs, wages and what is bought may differ.",
    "A price difference may be one of quality, or of how overheads are counted, as well as of what is paid for the same care.",
  ],
  sources: [
    {
      title: "CIPFA, “Social care benchmarking” (brochure of its clubs)",
      place:
        "Special Educational Needs: the weekly cost per pupil compared with a virtual average authority. The division into volume, mix and price is Yardstick's, as in VIRTUALCOST, VOLUMEEFFECT, MIXEFFECT and PRICEEFFECT",
    },
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Children's Social Care: too few own foster carers make the council rely on independent providers at twice the cost",
    },
  ],
};
