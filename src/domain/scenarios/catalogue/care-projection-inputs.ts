import type { ScenarioInput, StartsFrom } from "../scenario";
import { notYet, ourExample } from "./source-titles";

const children = (name: string, label: string, indicator: string, definition: string): ScenarioInput => ({
  name,
  label,
  unit: "children",
  decimals: 0,
  min: 0,
  max: 5_000,
  definition,
  startsFrom: { kind: "own", indicator },
  varies: null,
});

const share = (name: string, label: string, startsFrom: StartsFrom, by: number, definition: string): ScenarioInput => ({
  name,
  label,
  unit: "share",
  decimals: 1,
  min: 0,
  max: 1,
  definition,
  startsFrom,
  varies: { by },
});

const price = (name: string, label: string, startsFrom: StartsFrom, definition: string): ScenarioInput => ({
  name,
  label,
  unit: "GBP per week",
  decimals: 2,
  min: 0,
  max: 25_000,
  definition,
  startsFrom,
  varies: { share: 0.1 },
});

const example = (value: number): StartsFrom => ({ kind: "given", value, source: ourExample });

const atZero: StartsFrom = { kind: "given", value: 0, source: notYet };

/** What the projection of children in care is given. */
export const careProjectionInputs: readonly ScenarioInput[] = [
  children(
    "Children_looked_after",
    "Children looked after now",
    "cs.cla.all-placements",
    "Children looked after on 31 March, in all placements.",
  ),
  children(
    "Fostering_children",
    "Of these, in foster care",
    "cs.cla.placement.fostering",
    "Children with foster carers on 31 March: your own, an agency's, or relatives and friends.",
  ),
  children(
    "Homes_children",
    "Of these, in children's homes",
    "cs.cla.placement.childrens-homes",
    "Children in children's homes and secure homes on 31 March. All who are left are in other placements.",
  ),
  {
    ...children(
      "Starts_per_year",
      "Entries: children coming into care",
      "cs.cla.starts",
      "Children who started to be looked after in the last year, each child once.",
    ),
    varies: { share: 0.1 },
  },
  {
    ...share(
      "Entries_growth",
      "Change in entries each year",
      example(0),
      0.02,
      "By how much more children come into care in each year than in the one before. Negative if fewer.",
    ),
    min: -0.5,
    max: 0.5,
  },
  {
    ...share(
      "Entries_off_by",
      "How far off entries may be",
      example(0.05),
      0.05,
      "How far the level of children coming in may be wrong in all years, as one standard deviation: twice in three it is closer.",
    ),
    max: 0.5,
    varies: null,
  },
  {
    ...share(
      "Leaving_share",
      "Leaving in a year, of those in care",
      { kind: "share", part: "cs.cla.ceases", whole: "cs.cla.all-placements", yearsBefore: 1 },
      0.03,
      "Children who left care in the year ÷ children looked after on the 31 March before it. It is used for children in care at the start of each year, in every placement.",
    ),
    min: 0.01,
  },
  share(
    "Share_to_fostering",
    "Entries to foster care",
    { kind: "share", part: "cs.cla.placement.fostering", whole: "cs.cla.all-placements" },
    0.05,
    "Of the children who come into care, the share with foster carers at the end of the year. It starts from the share of all children in care who are.",
  ),
  share(
    "Share_to_homes",
    "Entries to children's homes",
    { kind: "share", part: "cs.cla.placement.childrens-homes", whole: "cs.cla.all-placements" },
    0.03,
    "Of the children who come into care, the share in a children's home at the end of the year. It starts from the share of all children in care who are.",
  ),
  share(
    "Fostering_to_homes",
    "Moving from foster care to a home",
    atZero,
    0.01,
    "Of the children in foster care who stay in care, the share who move to a children's home in a year.",
  ),
  share(
    "Homes_to_fostering",
    "Moving from a home to foster care",
    atZero,
    0.05,
    "Of the children in homes who stay in care, the share who move to foster care in a year.",
  ),
  price(
    "Fostering_per_week",
    "Foster placement",
    { kind: "own", indicator: "s251.fostering.weekly-cost" },
    "Gross cost of a foster placement a week.",
  ),
  price(
    "Homes_per_week",
    "Residential placement",
    { kind: "own", indicator: "s251.residential-care.weekly-cost" },
    "Gross cost of residential care for a child a week.",
  ),
  price(
    "Other_per_week",
    "Other placement",
    { kind: "blank", where: "Your ledger: supported accommodation, with parents, placed for adoption" },
    "What the placements of the other children cost a week on average. Children with their parents cost little.",
  ),
];
