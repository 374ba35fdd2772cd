import type { Scenario, ScenarioInput } from "../scenario";
import { ourExample, sourceTitles } from "./source-titles";

function price(name: string, label: string, definition: string, where: string): ScenarioInput {
  return {
    name,
    label,
    unit: "GBP per week",
    decimals: 2,
    min: 1,
    max: 50_000,
    definition,
    startsFrom: { kind: "blank", where },
    varies: { share: 0.1 },
  };
}

function chance(name: string, label: string, value: number, by: number, definition: string): ScenarioInput {
  return {
    name,
    label,
    unit: "share",
    decimals: 0,
    min: 0,
    max: 1,
    definition,
    startsFrom: { kind: "given", value, source: ourExample },
    varies: { by },
  };
}

/** What one child in care beyond plan sets off, effect by effect, with the chance and the cost of each. */
export const oneMoreChild: Scenario = {
  id: "one-more-child",
  title: "One more child in care",
  question: "What does one more child in care than planned cost, with everything that it sets off?",
  service: "children",
  inputs: [
    price(
      "Own_per_week",
      "Own foster placement, as planned",
      "What the child's placement would cost a week if there were room with your own carers: allowance, fee and support.",
      "Your allowances and fees",
    ),
    price(
      "Independent_per_week",
      "Independent placement",
      "What a placement in the independent sector costs a week, of the kind that is bought when your own carers are full.",
      "Your commissioning records",
    ),
    price(
      "Residential_per_week",
      "Residential placement",
      "What a residential placement costs a week that a child gets for whom no foster carer is left.",
      "Your commissioning records",
    ),
    {
      name: "Independent_placements",
      label: "Independent placements already",
      unit: "placements",
      decimals: 0,
      min: 0,
      max: 5_000,
      definition: "Placements like that, on an average day, whose price rises when the market sees that you need more.",
      startsFrom: { kind: "blank", where: "Your commissioning records" },
      varies: { share: 0.1 },
    },
    chance(
      "Chance_independent",
      "Effect 1: chance it is bought outside",
      0.7,
      0.2,
      "How likely it is that your own carers are full and the child goes to the independent sector.",
    ),
    {
      ...chance(
        "Price_rise",
        "Effect 2: price rise of those bought",
        0.0005,
        0.0005,
        "By how much one more placement bought pushes up the price of all of them. 0.05% is 5% for each 100 more.",
      ),
      decimals: 2,
      max: 0.1,
    },
    chance(
      "Chance_displaced",
      "Effect 3: chance a child is displaced",
      0.1,
      0.1,
      "How likely it is that another child, who might have gone to a foster carer, goes to a residential placement instead.",
    ),
    chance(
      "Chance_transport",
      "Effect 4: chance of school transport",
      0.4,
      0.2,
      "How likely it is that the child needs a car of their own to school.",
    ),
    {
      name: "Transport_per_day",
      label: "Transport, a school day",
      unit: "GBP per day",
      decimals: 2,
      min: 0,
      max: 1_000,
      definition:
        "What that transport costs, there and back with an escort if there is one, for each of 190 school days.",
      startsFrom: { kind: "given", value: 60, source: ourExample },
      varies: { share: 0.25 },
    },
    chance(
      "Chance_court",
      "Effect 5: chance of care proceedings",
      0.6,
      0.2,
      "How likely it is that the case goes to the family court.",
    ),
    {
      name: "Court_cost",
      label: "Cost of care proceedings",
      unit: "GBP",
      decimals: 0,
      min: 0,
      max: 500_000,
      definition: "Court fees, counsel, experts and your own lawyers for one case, once.",
      startsFrom: { kind: "given", value: 15_000, source: ourExample },
      varies: { share: 0.25 },
    },
  ],
  steps: [
    {
      name: "Planned_cost",
      label: "The placement, if there were room",
      unit: "GBP",
      decimals: 0,
      formula: "Own_per_week*365/7",
    },
    {
      name: "Sector_effect",
      label: "Effect 1: independent, above that",
      unit: "GBP",
      decimals: 0,
      formula: "Chance_independent*(Independent_per_week-Own_per_week)*365/7",
      how: "Chance × (independent − own placement) × 365 ÷ 7: only what comes on top.",
    },
    {
      name: "Price_effect",
      label: "Effect 2: price of those bought already",
      unit: "GBP",
      decimals: 0,
      formula: "Chance_independent*Price_rise*Independent_placements*Independent_per_week*365/7",
      how: "Chance of buying one more × rise in price × those bought already, not the new one.",
    },
    {
      name: "Displacement_effect",
      label: "Effect 3: another child displaced",
      unit: "GBP",
      decimals: 0,
      formula: "Chance_displaced*(Residential_per_week-Independent_per_week)*365/7",
      how: "Chance × (residential − independent placement) × 365 ÷ 7: what that child costs more.",
    },
    {
      name: "Transport_effect",
      label: "Effect 4: transport to school",
      unit: "GBP",
      decimals: 0,
      formula: "Chance_transport*Transport_per_day*190",
    },
    {
      name: "Court_effect",
      label: "Effect 5: family court, once",
      unit: "GBP",
      decimals: 0,
      formula: "Chance_court*Court_cost",
    },
    {
      name: "Knock_on_cost",
      label: "Expected knock-on cost",
      unit: "GBP",
      decimals: 0,
      formula: "Sector_effect+Price_effect+Displacement_effect+Transport_effect+Court_effect",
      how: "The five effects together.",
    },
    {
      name: "First_year_cost",
      label: "Expected cost in the first year",
      unit: "GBP",
      decimals: 0,
      formula: "Planned_cost+Knock_on_cost",
    },
    {
      name: "Later_year_cost",
      label: "Expected cost in each later year",
      unit: "GBP",
      decimals: 0,
      formula: "First_year_cost-Court_effect",
      note: "Proceedings come once.",
    },
    {
      name: "Times_planned",
      label: "First year ÷ the planned placement",
      unit: "times",
      decimals: 1,
      formula: "First_year_cost/Planned_cost",
    },
    {
      name: "All_at_once",
      label: "First year if all five happen",
      unit: "GBP",
      decimals: 0,
      formula:
        "(Residential_per_week+Price_rise*Independent_placements*Independent_per_week)*365/7+Transport_per_day*190+Court_cost",
      how: "Every chance at 100%: no forecast, but how far one case can go.",
    },
  ],
  outputs: ["First_year_cost", "Later_year_cost", "Times_planned", "All_at_once"],
  saving: null,
  picture: {
    kind: "bars",
    mayBeBelowZero: true,
    title: "Expected cost of one more child in the first year",
    rows: ["Planned_cost", "Sector_effect", "Price_effect", "Displacement_effect", "Transport_effect", "Court_effect"],
  },
  assumptions: [
    "The child stays all year. The chances are Yardstick's examples, not measured: use those of your own cases.",
    "Each effect is only what it adds to the one before, so nothing is counted twice. The expected cost is an average over many children; no single child costs it.",
    "A displaced child would have had an independent foster placement, since your own carers are full.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Multiplying impacts: the five effects of each extra child in care, in this order; later: independent providers cost twice as much. It gives neither chances nor amounts",
    },
    {
      title: "The Education (School Day and School Year) (England) Regulations 1999, SI 1999/3181",
      place: "regulation 3: two sessions a day and at least 380 in a school year, which are 190 days",
    },
  ],
};
