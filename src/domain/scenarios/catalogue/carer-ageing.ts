import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { sourceTitles } from "./source-titles";
import { agencyPerWeek, childrenPerHousehold } from "./shared-inputs";

/** Households with a main carer of some age: how many of them there are, and the share that leaves in a year. */
interface Band {
  readonly atEnd: string;
  readonly now: string;
  readonly leaving: string;
  /** How many years it has, of which one a year is grown out of: ages are taken to be spread evenly; null without an end. */
  readonly years: number | null;
}

const under50 = { atEnd: "Under_50_at_end", now: "Under_50_now", leaving: "Under_50_leaving", years: 20 };
const fifties = { atEnd: "Fifties_at_end", now: "Fifties_now", leaving: "Fifties_leaving", years: 10 };
const sixties = { atEnd: "Sixties_at_end", now: "Sixties_now", leaving: "Sixties_leaving", years: 10 };
const seventies: Band = {
  atEnd: "Seventies_at_end",
  now: "Seventies_now",
  leaving: "Seventies_leaving",
  years: null,
};
const bands = [under50, fifties, sixties, seventies] as const;

const householdsNow = ({ now }: Band, label: string): ScenarioInput => ({
  name: now,
  label,
  unit: "households",
  decimals: 0,
  min: 0,
  max: 2_000,
  definition: "Your approved mainstream households on 31 March with a main carer of this age.",
  startsFrom: { kind: "blank", where: "Your register of carers (the questionnaire counts carers, not households)" },
  varies: { share: 0.1 },
});

const shareLeaving = ({ leaving }: Band, label: string, value: number): ScenarioInput => ({
  name: leaving,
  label,
  unit: "share",
  decimals: 0,
  min: 0,
  max: 1,
  definition: "Households that stop fostering for you in a year ÷ those with a main carer of this age at its start.",
  startsFrom: { kind: "given", value, source: "Yardstick's example: put in your own leavers by age" },
  varies: { by: 0.05 },
});

/** Households of an age at the end of a year: those who stay and are of it still, and those who have reached it. */
function atEndOfYear(band: Band, label: string, younger: Band & { readonly years: number }): ScenarioStep {
  const { atEnd, now, leaving, years } = band;
  const still = (start: string) => `${start}${years === null ? "" : `*(1-1/${years})`}*(1-${leaving})`;
  const reached = (start: string) => `${start}/${younger.years}*(1-${younger.leaving})`;
  return {
    name: atEnd,
    label,
    unit: "households",
    decimals: 0,
    formula: `${still(`PRIOR(${atEnd})`)}+${reached(`PRIOR(${younger.atEnd})`)}`,
    years: { first: `${still(now)}+${reached(younger.now)}` },
    how: "Those who stay and are of this age still, and those who have reached it.",
  };
}

/** How many households are left as carers grow older, what their places cost elsewhere, and how many new ones it takes. */
export const carerAgeing: Scenario = {
  id: "carer-ageing",
  title: "Foster carers by age",
  question:
    "How many foster carers will you have in five years as they grow older, and what would replacing them take?",
  service: "children",
  years: 5,
  inputs: [
    householdsNow(under50, "Main carer under 50"),
    householdsNow(fifties, "Main carer aged 50 to 59"),
    householdsNow(sixties, "Main carer aged 60 to 69"),
    householdsNow(seventies, "Main carer aged 70 and over"),
    shareLeaving(under50, "Leaving in a year, under 50", 0.1),
    shareLeaving(fifties, "Leaving in a year, 50 to 59", 0.08),
    shareLeaving(sixties, "Leaving in a year, 60 to 69", 0.12),
    shareLeaving(seventies, "Leaving in a year, 70 and over", 0.25),
    {
      name: "Approved_each_year",
      label: "Households approved each year",
      unit: "households",
      decimals: 0,
      min: 0,
      max: 500,
      definition: "Mainstream households that you approve each year as things are. They are counted as under 50.",
      startsFrom: { kind: "blank", where: "Your last return: households approved in the year" },
      varies: { share: 0.2 },
    },
    childrenPerHousehold,
    {
      ...agencyPerWeek,
      definition: "What an independent fostering agency placement costs a week, where a child would go instead.",
    },
    {
      name: "Own_per_week",
      label: "One own placement",
      unit: "GBP per week",
      decimals: 2,
      min: 0,
      max: 10_000,
      definition:
        "What is no longer paid a week where an own placement ends: allowance, fee and support. Not the average.",
      startsFrom: { kind: "blank", where: "Your allowances and fees" },
      varies: { share: 0.1 },
    },
  ],
  steps: [
    {
      name: "Households_now",
      label: "Households now",
      unit: "households",
      decimals: 0,
      formula: bands.map(({ now }) => now).join("+"),
    },
    {
      name: "Over_60_now",
      label: "Of these, 60 or over now",
      unit: "share",
      decimals: 0,
      formula: "IF(Households_now>0,(Sixties_now+Seventies_now)/Households_now,0)",
      how: "Households of 60 and over ÷ all.",
    },
    {
      name: under50.atEnd,
      label: "Under 50",
      unit: "households",
      decimals: 0,
      formula: "PRIOR(Under_50_at_end)*(1-1/20)*(1-Under_50_leaving)+Approved_each_year",
      years: { first: "Under_50_now*(1-1/20)*(1-Under_50_leaving)+Approved_each_year" },
      how: "Those who stay and are of this age still (one in twenty turns 50), and those approved.",
    },
    atEndOfYear(fifties, "Aged 50 to 59", under50),
    atEndOfYear(sixties, "Aged 60 to 69", fifties),
    atEndOfYear(seventies, "Aged 70 and over", sixties),
    {
      name: "Households_at_end",
      label: "Households at the end of the year",
      unit: "households",
      decimals: 1,
      formula: bands.map(({ atEnd }) => atEnd).join("+"),
      years: {},
      how: "All ages together.",
    },
    {
      name: "Leavers_in_year",
      label: "Leaving in the year",
      unit: "households",
      decimals: 1,
      formula: "PRIOR(Households_at_end)+Approved_each_year-Households_at_end",
      years: { first: "Households_now+Approved_each_year-Households_at_end" },
      how: "Those of the year before and those approved, less those who are left.",
    },
    {
      name: "Lost_on_average",
      label: "Fewer than now, on an average day",
      unit: "households",
      decimals: 1,
      formula: "Households_now-(PRIOR(Households_at_end)+Households_at_end)/2",
      years: { first: "(Households_now-Households_at_end)/2" },
      how: "Households now, less those halfway between the start and the end of the year.",
    },
    {
      name: "Cost_of_loss",
      label: "What their children's placements cost more",
      unit: "GBP",
      decimals: 0,
      formula: "Lost_on_average*Children_per_household*(Agency_per_week-Own_per_week)*365/7",
      years: {},
      note: "Negative if less.",
    },
    {
      name: "Cost_in_year_5",
      label: "What the loss costs in year 5",
      unit: "GBP",
      decimals: 0,
      formula: "INDEX(Cost_of_loss,5)",
      how: "In year 5, with children in agency placements in their place",
      note: "Negative if less is spent.",
    },
    {
      name: "Households_in_year_5",
      label: "Households at the end of year 5",
      unit: "households",
      decimals: 0,
      formula: "INDEX(Households_at_end,5)",
      how: "All ages together, at the end of year 5.",
    },
    {
      name: "Over_60_in_year_5",
      label: "Of these, 60 or over",
      unit: "share",
      decimals: 0,
      formula: "IF(Households_in_year_5>0,(INDEX(Sixties_at_end,5)+INDEX(Seventies_at_end,5))/Households_in_year_5,0)",
      how: "Households of 60 and over ÷ all, at the end of year 5.",
    },
    {
      name: "To_stand_still",
      label: "Approvals a year to stand still",
      unit: "households",
      decimals: 1,
      formula: "SUM(Leavers_in_year)/5",
      how: "As many as leave, on average over the five years.",
    },
  ],
  outputs: ["Cost_in_year_5", "Households_in_year_5", "Over_60_in_year_5", "To_stand_still"],
  saving: null,
  picture: {
    kind: "columns",
    title: "Fostering households by age of the main carer",
    rows: bands.map(({ atEnd }) => atEnd),
  },
  assumptions: [
    "Ages are spread evenly within a band: each year one in ten turns 60 or 70, and one in twenty of those under 50 turns 50.",
    "Those who are approved are under 50 and stay until the end of their first year. With more of them, more will leave later.",
    "As many children need foster care as now. A household of another age may take more or fewer children, and others.",
  ],
  sources: [
    {
      title: sourceTitles.cumbria,
      place: "an ageing population of foster carers, to be addressed before it becomes a problem. It gives no figures",
    },
  ],
};
