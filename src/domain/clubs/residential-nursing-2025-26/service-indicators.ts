import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { rates } from "./fees";
import { kinds } from "./people";
import { flow } from "./residents";

const { figure, rate, ratio, share } = measure;
const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const allWeeks = kinds.map(({ id }) => `rn.${id}_weeks`);
const per100k = { scale: 100_000 } as const;
const placementsThatAre = (column: string, is: string) => ({ rowsOf: "placements", where: { column, is } });
const placements = { rowsOf: "placements" };
const feeOf = (is: string) => ({ total: "placements[weekly_fee]", where: { column: "care", is } });
const rated = (is: string) => ({ rowsOf: "homes", where: { column: "rating", is } });

/** How many people live in homes, whose homes these are, and on what terms. */
export const serviceIndicators: IndicatorInput[] = [
  ...(
    [
      ["aged_18", "18-64", "18 to 64", "rn.population_18_64"],
      ["aged_65", "65-plus", "65 and over", "rn.population_65"],
    ] as const
  ).flatMap(([row, id, age, population]) => [
    rate(
      `rn.admissions.${id}`,
      `Admissions per 100,000 aged ${age}`,
      `People admitted to long-term care in a home in the year at ${age} ÷ residents of the area of that age × 100,000.`,
      `per 100,000 aged ${id === "18-64" ? "18-64" : "65+"}`,
      [flow.cell(row, "admitted")],
      [population],
      { ...per100k, ...worse },
    ),
    rate(
      `rn.residents.${id}`,
      `People in care homes per 100,000 aged ${age}`,
      `Long-term residents of homes on 31 March aged ${age} ÷ residents of the area of that age × 100,000.`,
      `per 100,000 aged ${id === "18-64" ? "18-64" : "65+"}`,
      [flow.cell(row, "closing")],
      [population],
      { ...per100k, ...snapshot },
    ),
  ]),
  share(
    "rn.external-share",
    "External share of weeks",
    "External residential weeks, and nursing weeks but those in own nursing homes ÷ all resident-weeks.",
    { add: ["rn.external_weeks", "rn.nursing_weeks"], subtract: ["rn.own_nursing_weeks"] },
    allWeeks,
  ),
  share(
    "rn.nursing-share",
    "Nursing share of weeks",
    "Nursing weeks ÷ all resident-weeks.",
    ["rn.nursing_weeks"],
    allWeeks,
  ),
  share(
    "rn.admissions.spent-down-share",
    "Admitted as savings ran out",
    "People admitted who had paid for themselves until their savings fell below the limit ÷ all admitted.",
    ["rn.admitted_spent_down"],
    flow.column("admitted"),
  ),
  share(
    "rn.homes.occupancy",
    "Own homes: occupancy",
    "Weeks occupied ÷ weeks available, over all own homes.",
    ["homes[weeks_occupied]"],
    ["homes[weeks_available]"],
    better,
  ),
  ratio(
    "rn.homes.weekly-cost",
    "Own homes: cost of an occupied week",
    "Fixed and variable cost ÷ weeks occupied, over all own homes.",
    "GBP per week",
    ["homes[fixed_cost]", "homes[variable_cost]"],
    ["homes[weeks_occupied]"],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
  share(
    "rn.homes.good-or-outstanding",
    "Own homes: good or outstanding",
    "Homes rated good or outstanding ÷ homes, those not rated included.",
    [rated("Good"), rated("Outstanding")],
    [{ rowsOf: "homes" }],
    { ...snapshot, ...better },
  ),
  share(
    "rn.quality.below-good",
    "Residents in homes rated below good",
    "Residents on 31 March in homes rated as requires improvement or inadequate ÷ all long-term residents.",
    ["rn.below_good"],
    flow.column("closing"),
    { ...snapshot, ...worse },
  ),
  share(
    "rn.placements.out-of-area",
    "Out-of-area share of placements",
    "Placements in independent-sector homes outside the area ÷ all placements in independent-sector homes.",
    [placementsThatAre("area", "Next to it"), placementsThatAre("area", "Further away")],
    [placements],
    snapshot,
  ),
  share(
    "rn.placements.top-up",
    "Placements with a top-up",
    "Placements with a top-up by a third party ÷ all placements in independent-sector homes.",
    [placementsThatAre("top_up", "Yes")],
    [placements],
    snapshot,
  ),
  ...(
    [
      ["Residential", "residential"],
      ["Nursing", "nursing"],
    ] as const
  ).map(([is, id]) =>
    ratio(
      `rn.placements.${id}-fee`,
      `External ${id} care: weekly fee`,
      `Weekly fees of external ${id} placements on 31 March added up ÷ such placements.`,
      "GBP per week",
      [feeOf(is)],
      [placementsThatAre("care", is)],
      { decimals: 0, unitCost: true, ...snapshot },
    ),
  ),
  ...(["residential", "nursing"] as const).map((id) =>
    figure(
      `rn.rates.${id}`,
      `Standard weekly rate, ${id}`,
      `Published weekly rate of the year for ${id} care at 65 and over, without dementia.`,
      "GBP per week",
      [rates.cell(`rate_${id}`, "standard")],
    ),
  ),
  share(
    "rn.rates.above-standard",
    "New placements above the standard rate",
    "Placements of the year at 65 and over agreed above the standard rate ÷ all placements of the year at that age.",
    ["rn.above_standard"],
    ["rn.new_placements"],
  ),
];
