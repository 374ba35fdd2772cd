import type { DriverMeasure, DriverModel } from "./driver-model";

const drivers = [
  { id: "population", title: "Population size" },
  { id: "deprivation", title: "Deprivation" },
  { id: "market", title: "Local market: labour costs and region" },
  { id: "rurality", title: "Rurality" },
  { id: "need", title: "Need" },
] as const;

const deprivation: DriverMeasure = {
  id: "deprivation",
  driver: "deprivation",
  indicator: "ctx.imd-2025.average-score",
  year: "newest",
  isLogarithm: false,
  name: "deprivation",
  label: "Deprivation score (IMD 2025)",
  step: { size: 10, words: "a deprivation score 10 points higher" },
  decimals: 1,
};

const labourCosts: DriverMeasure = {
  id: "labour-costs",
  driver: "market",
  indicator: "ctx.area-cost-adjustment",
  year: "not later",
  isLogarithm: false,
  name: "labour costs",
  label: "Area cost adjustment",
  step: { size: 0.05, words: "an area cost adjustment 0.05 higher" },
  decimals: 3,
};

const rurality: DriverMeasure = {
  id: "rurality",
  driver: "rurality",
  indicator: "ctx.rural.band",
  year: "newest",
  isLogarithm: false,
  name: "rurality",
  label: "Rural band, 1 to 4",
  step: { size: 1, words: "one rural band more, of four" },
  decimals: 0,
};

const children: DriverMeasure = {
  id: "population",
  driver: "population",
  indicator: "ctx.population.0-17",
  year: "same",
  isLogarithm: true,
  name: "number of children",
  label: "Logarithm of residents 0 to 17",
  step: { size: Math.LN2, words: "twice as many children" },
  decimals: 3,
};

const referrals: DriverMeasure = {
  id: "referrals",
  driver: "need",
  indicator: "cs.cin.referrals-per-10000",
  year: "same",
  isLogarithm: false,
  name: "referrals",
  label: "Referrals per 10,000 children",
  step: { size: 100, words: "100 more referrals per 10,000 children" },
  decimals: 1,
};

const adults: DriverMeasure = {
  id: "population",
  driver: "population",
  indicator: "ctx.population.18-plus",
  year: "same",
  isLogarithm: true,
  name: "number of adults",
  label: "Logarithm of residents 18 and over",
  step: { size: Math.LN2, words: "twice as many adults" },
  decimals: 3,
};

const olderShare: DriverMeasure = {
  id: "older-share",
  driver: "need",
  indicator: "ctx.population.65-plus-share",
  year: "same",
  isLogarithm: false,
  name: "share of older residents",
  label: "Residents 65 and over, %",
  step: { size: 5, words: "5 percentage points more aged 65 and over" },
  decimals: 1,
};

const everywhere = [
  "Labour costs are the area cost adjustment that schools funding implies, as the one for social care is not to hand: 0.05 more of it is schools funding higher by 5% of its rate without an allowance, not pay that is 5% higher. They differ mostly between regions, so their effect and that of a region can hardly be told apart: read the local market as a whole.",
  "Rurality is in four bands, taken as steps of the same size. The bands are of 2021, the deprivation score of 2025.",
];

const childrensNeed =
  "Need is referrals in the year. They come from others; children in need, protection plans and children looked after are decided on and paid for by the council itself, so as drivers they would explain spend by spend.";

/** The outcomes whose drivers can be looked at, in the order in which they are offered. */
export const driverModels: readonly DriverModel[] = [
  {
    id: "childrens-social-care",
    title: "Children's social care",
    outcome: "cs.social-care.per-resident-0-17",
    head: "a child",
    drivers,
    measures: [children, deprivation, labourCosts, rurality, referrals],
    regionsIn: "market",
    notes: [childrensNeed, ...everywhere],
  },
  {
    id: "children-looked-after",
    title: "Children looked after",
    outcome: "s251.looked-after.gross-per-child",
    head: "a child",
    drivers,
    measures: [children, deprivation, labourCosts, rurality, referrals],
    regionsIn: "market",
    notes: [childrensNeed, ...everywhere],
  },
  {
    id: "adult-social-care",
    title: "Adult social care",
    outcome: "adults.ro3.total.net-per-head",
    head: "an adult",
    drivers,
    measures: [adults, deprivation, labourCosts, rurality, olderShare],
    regionsIn: "market",
    notes: [
      "Need is how many residents are 65 and over. Requests and packages are decided on and paid for by the council itself, so as drivers they would explain spend by spend. Spend is net of income.",
      ...everywhere,
    ],
  },
];

/** Every indicator that a model reads, its outcome first. */
export function indicatorsOf({ outcome, measures }: DriverModel): readonly [string, ...string[]] {
  return [outcome, ...measures.map(({ indicator }) => indicator)];
}
