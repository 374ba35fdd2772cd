import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { ourExample, sourceTitles } from "./source-titles";

const occupancy = (name: string, label: string): ScenarioInput => ({
  name,
  label,
  unit: "share",
  decimals: 0,
  min: 0.01,
  max: 1,
  definition: "Nights on which a bed is used ÷ nights on which it could be, over the year.",
  startsFrom: { kind: "given", value: 0.8, source: "Yardstick's example, the same for both kinds: put in your own" },
  varies: name.startsWith("Large") ? null : { by: 0.1 },
});

const fixed = (name: string, label: string, value: number): ScenarioInput => ({
  name,
  label,
  unit: "GBP",
  decimals: 0,
  min: 0,
  max: 20_000_000,
  definition:
    "What a home costs in a year however many children live there: manager, rota, building or its capital charge.",
  startsFrom: { kind: "given", value, source: ourExample },
  varies: name.startsWith("Large") ? null : { share: 0.1 },
});

const beds = (name: string, label: string, value: number, place: string): ScenarioInput => ({
  name,
  label,
  unit: "beds",
  decimals: 0,
  min: 1,
  max: 50,
  definition: "The registered beds of a home.",
  startsFrom: { kind: "given", value, source: `${sourceTitles.peopletoo}: ${place}` },
  varies: null,
});

/** The share of its beds that a home must fill to cost no more than buying; in words where none does. */
function breakEvenShare(name: string, label: string, fixedCost: string, bedCount: string): ScenarioStep {
  const full = `((Bought_per_week-Variable_per_week)*${bedCount}*365/7)`;
  return {
    name,
    label,
    unit: "share",
    decimals: 0,
    formula: `IF(Bought_per_week<=Variable_per_week,"Never",IF(${fixedCost}>${full},"Not even when full",${fixedCost}/${full}))`,
    how: "Fixed cost ÷ (bought placement − variable cost, × beds × 365 ÷ 7): no saving below it.",
  };
}

/** Own children's homes, small or large, against bought placements. */
export const residentialHomes: Scenario = {
  id: "residential-homes",
  title: "Own homes or bought places",
  question:
    "What would your own children's homes save against buying, and are several small homes safer than a large one?",
  service: "children",
  inputs: [
    {
      name: "Bought_per_week",
      label: "Bought residential placement",
      unit: "GBP per week",
      decimals: 2,
      min: 0,
      max: 50_000,
      definition: "What the placements that your own homes would replace cost a week, as bought from other providers.",
      startsFrom: { kind: "blank", where: "Your commissioning records" },
      varies: { share: 0.1 },
    },
    {
      name: "Variable_per_week",
      label: "Added by each child in an own home",
      unit: "GBP per week",
      decimals: 2,
      min: 0,
      max: 50_000,
      definition: "What a child adds to the cost of a home a week: food, clothing, activities, one-to-one hours.",
      startsFrom: { kind: "given", value: 400, source: ourExample },
      varies: { share: 0.25 },
    },
    {
      name: "Small_homes",
      label: "Small homes",
      unit: "homes",
      decimals: 0,
      min: 1,
      max: 50,
      definition: "How many small homes are opened. Five of two beds have as many beds as one of ten.",
      startsFrom: { kind: "given", value: 5, source: "As many beds as one home of ten has" },
      varies: null,
    },
    beds("Small_home_beds", "Beds in a small home", 2, "two-bed units"),
    fixed("Small_home_fixed", "Fixed cost of a small home", 450_000),
    occupancy("Small_occupancy", "Beds filled in the small homes"),
    beds("Large_home_beds", "Beds in a large home", 10, "a ten-bed home"),
    fixed("Large_home_fixed", "Fixed cost of a large home", 2_000_000),
    occupancy("Large_occupancy", "Beds filled in the large home"),
  ],
  steps: [
    {
      name: "Small_weeks",
      label: "Weeks of care in the small homes",
      unit: "weeks",
      decimals: 1,
      formula: "Small_homes*Small_home_beds*Small_occupancy*365/7",
    },
    {
      name: "Small_saving",
      label: "Saved by the small homes, a year",
      unit: "GBP",
      decimals: 0,
      formula: "Small_weeks*(Bought_per_week-Variable_per_week)-Small_homes*Small_home_fixed",
      how: "Their weeks × (bought placement − what each child adds) − their fixed cost.",
    },
    {
      name: "Small_per_week",
      label: "A child in a small home",
      unit: "GBP per week",
      decimals: 2,
      formula: "Small_homes*Small_home_fixed/Small_weeks+Variable_per_week",
      how: "Fixed cost ÷ weeks of care + what each child adds, as CLUB.OCCUPANCYCOST gives it.",
    },
    breakEvenShare("Small_break_even", "Small homes break even at", "Small_home_fixed", "Small_home_beds"),
    {
      name: "Large_weeks",
      label: "Weeks of care in the large home",
      unit: "weeks",
      decimals: 1,
      formula: "Large_home_beds*Large_occupancy*365/7",
    },
    {
      name: "Large_saving",
      label: "Saved by the large home, a year",
      unit: "GBP",
      decimals: 0,
      formula: "Large_weeks*(Bought_per_week-Variable_per_week)-Large_home_fixed",
      how: "Its weeks × (bought placement − what each child adds) − its fixed cost.",
    },
    {
      name: "Large_per_week",
      label: "A child in the large home",
      unit: "GBP per week",
      decimals: 2,
      formula: "Large_home_fixed/Large_weeks+Variable_per_week",
      how: "Fixed cost ÷ weeks of care + what each child adds, as CLUB.OCCUPANCYCOST gives it.",
    },
    breakEvenShare("Large_break_even", "Large home breaks even at", "Large_home_fixed", "Large_home_beds"),
    {
      name: "Small_saves_more",
      label: "Small homes save more than large",
      unit: "GBP",
      decimals: 0,
      formula: "Small_saving-Large_saving",
      note: "Negative if less.",
    },
    {
      name: "Small_saving_alike",
      label: "Saved by small homes filled as the large one",
      unit: "GBP",
      decimals: 0,
      formula:
        "Small_homes*(Small_home_beds*Large_occupancy*365/7*(Bought_per_week-Variable_per_week)-Small_home_fixed)",
      how: "The small homes' saving with the large home's share of beds filled: what is left when occupancy is alike.",
    },
    {
      name: "Large_full_per_week",
      label: "A child in a large home that is full",
      unit: "GBP per week",
      decimals: 2,
      formula: "Large_home_fixed/(Large_home_beds*365/7)+Variable_per_week",
    },
    {
      name: "Large_two_per_week",
      label: "A child in a large home with two there",
      unit: "GBP per week",
      decimals: 2,
      formula: "Large_home_fixed/(MIN(Large_home_beds,2)*365/7)+Variable_per_week",
      how: "The same fixed cost over two children.",
    },
  ],
  outputs: ["Small_saving", "Large_saving", "Small_saving_alike", "Small_break_even", "Large_break_even"],
  saving: "Small_saving",
  picture: {
    kind: "bars",
    title: "A child and week in residential care",
    rows: ["Small_per_week", "Large_per_week", "Bought_per_week"],
  },
  assumptions: [
    "Children for whom there is no bed in an own home are in bought placements, in either case.",
    "The homes are open for a whole year. Buying, fitting out and registering them is left out, except for the capital charge in the fixed cost.",
    "The children can live together. Small homes may be easier to fill with children who match; both start from the same share of beds, so that what you put in shows what filling them does.",
    "What matters most is worked out for the main result, the saving of the small homes. The large home's figures do not move it.",
  ],
  sources: [
    {
      title: sourceTitles.peopletoo,
      place:
        "case study: savings of £1m to £1.5m on residential care, overheads alike with two or ten children in a ten-bed home, two-bed units as the model that worked. The costs here are Yardstick's examples",
    },
  ],
};
