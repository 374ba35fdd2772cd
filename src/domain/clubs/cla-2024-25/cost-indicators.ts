import { capital } from "../../capital";
import { placementGrid } from "./placement-grid";
import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { placements, type PlacementType } from "./placements";

const better = { polarity: "higher-is-better" } as const;

/** Spend on placements of that type that others provide. */
const boughtSpend = (type: PlacementType) =>
  placementGrid.cells("spend", type).filter((id) => id !== placementGrid.cell(type, { id: "own" }, "spend"));

const publishedCost: Record<string, string> = { residential: "s251.residential-care.weekly-cost" };

/** What a week costs, by whom it is provided, and how spend compares with budget. Costs are neutral: more is not worse. */
export const costIndicators: IndicatorInput[] = [
  measure.weekly(
    "cla.care.weekly-cost",
    "Care: weekly cost",
    "Gross spend on children looked after ÷ all nights of care × 7: what a week of care cost on average, with everything around the placement.",
    ["cla.gross_spend"],
    ["cla.nights"],
  ),
  measure.weekly(
    "cla.looked-after.weekly-cost",
    "Children looked after: weekly cost, as in Section 251",
    "Gross spend on children looked after ÷ children looked after at 31 March ÷ 365 × 7, as the Department for Education works it out.",
    ["cla.gross_spend"],
    ["cla.at_31_march"],
    {
      scale: 7 / 365,
      published: "s251.looked-after.weekly-cost",
    },
  ),
  ...placements.types.map((type) =>
    measure.weekly(
      `cla.${type.id}.weekly-cost`,
      `${capital(type.label)}: weekly cost`,
      `All ${type.label} spend ÷ all ${type.label} nights × 7: what a week cost, whoever provided it.`,
      [placementGrid.total(type, "spend")],
      [placementGrid.total(type, "nights")],
      { published: publishedCost[type.id] ?? null },
    ),
  ),
  ...placementGrid.each((type, provider) =>
    measure.weekly(
      `cla.${type.id}.${provider.id}.weekly-cost`,
      `${capital(provider.label)} ${type.label}: weekly cost`,
      `${capital(provider.label)} ${type.label} spend ÷ ${provider.label} ${type.label} nights × 7: what a week cost, provided ${provider.by}.`,
      [placementGrid.cell(type, provider, "spend")],
      [placementGrid.cell(type, provider, "nights")],
    ),
  ),
  ...placements.types
    .filter(({ id }) => id === "fostering" || id === "residential")
    .map((type) => ({
      ...measure.weekly(
        `cla.${type.id}.cost-ratio`,
        `Independent ${type.label} to own`,
        `Weekly cost of independent ${type.label} ÷ weekly cost of own ${type.label}. 1.6 says that independent costs 60% more.`,
        [`cla.${type.id}_independent_spend`],
        [`cla.${type.id}_independent_nights`],
        { unit: "times", decimals: 2, unitCost: false },
      ),
      relativeTo: `cla.${type.id}.own.weekly-cost`,
    })),
  measure.share(
    "cla.fostering.own-share",
    "Own share of fostering nights",
    "Own fostering nights ÷ all fostering nights. Four in five is often called good practice.",
    ["cla.fostering_own_nights"],
    ["cla.fostering_nights"],
    better,
  ),
  measure.share(
    "cla.residential.own-share",
    "Own share of residential nights",
    "Own residential nights ÷ all residential nights.",
    ["cla.residential_own_nights"],
    ["cla.residential_nights"],
  ),
  measure.share(
    "cla.family.kinship-share",
    "Kinship share of foster care nights",
    "Kinship foster care nights ÷ kinship and fostering nights together.",
    ["cla.kinship_nights"],
    ["cla.kinship_nights", "cla.fostering_nights"],
  ),
  measure.share(
    "cla.placements.bought-share",
    "Bought-in share of placement spend",
    "Spend on placements that others provide ÷ spend on all four types of placement.",
    placements.types.flatMap(boughtSpend),
    placementGrid.totals("spend"),
  ),
  measure.share(
    "cla.residential.share-of-spend",
    "Residential share of gross spend",
    "All residential spend ÷ gross spend on children looked after.",
    ["cla.residential_spend"],
    ["cla.gross_spend"],
  ),
  measure.share(
    "cla.income-share",
    "Income share of gross spend",
    "All income ÷ gross spend on children looked after.",
    ["cla.income"],
    ["cla.gross_spend"],
  ),
  measure.share(
    "cla.high-cost-share",
    "High-cost share of gross spend",
    "Spend on placements of £5,000 a week or more ÷ gross spend on children looked after.",
    ["cla.high_cost_spend"],
    ["cla.gross_spend"],
  ),
  measure.ratio(
    "cla.gross-per-resident",
    "Gross spend per child in the area",
    "Gross spend on children looked after ÷ residents aged 0 to 17.",
    "GBP per resident aged 0-17",
    ["cla.gross_spend"],
    ["cla.population"],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
  measure.ratio(
    "cla.net-per-resident",
    "Net spend per child in the area",
    "Net spend on children looked after ÷ residents aged 0 to 17.",
    "GBP per resident aged 0-17",
    ["cla.net_spend"],
    ["cla.population"],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
  measure.weekly(
    "cla.uasc.grant-per-week",
    "Grant per week of an asylum-seeking child",
    "Grant for asylum-seeking children ÷ nights of unaccompanied asylum-seeking children × 7. Grant for care leavers is in it, so it is the most that a week can have brought.",
    ["cla.uasc_grant"],
    ["cla.uasc_nights"],
  ),
  measure.share(
    "cla.gross.spend-of-budget",
    "Gross spend of budget",
    "Gross spend ÷ revised gross budget. 100% is on budget.",
    ["cla.gross_spend"],
    ["cla.gross_budget"],
  ),
  measure.share(
    "cla.net.spend-of-budget",
    "Net spend of budget",
    "Net spend ÷ revised net budget. 100% is on budget.",
    ["cla.net_spend"],
    ["cla.net_budget"],
  ),
  ...placements.types.flatMap((type) => [
    measure.share(
      `cla.${type.id}.own.spend-of-budget`,
      `Own ${type.label}: spend of budget`,
      `Own ${type.label} spend ÷ its revised budget. 100% is on budget.`,
      [`cla.${type.id}_own_spend`],
      [`cla.${type.id}_own_budget`],
    ),
    measure.share(
      `cla.${type.id}.bought.spend-of-budget`,
      `Bought-in ${type.label}: spend of budget`,
      `Spend on ${type.label} that others provide ÷ its revised budget. 100% is on budget.`,
      boughtSpend(type),
      [`cla.${type.id}_bought_budget`],
    ),
  ]),
  measure.share(
    "cla.next-budget",
    "Next year's budget of this year's spend",
    "Net budget of 2025-26 ÷ net spend of 2024-25. Under 100%, the budget counts on spending less than was spent.",
    ["cla.next_net_budget"],
    ["cla.net_spend"],
    { basis: "budget" },
  ),
  measure.share(
    "cla.savings-delivered",
    "Savings delivered",
    "Savings delivered ÷ savings planned.",
    ["cla.savings_delivered"],
    ["cla.savings_planned"],
    better,
  ),
  measure.share(
    "cla.partner-income-share",
    "Health and education share of gross spend",
    "Income from health and education ÷ gross spend on children looked after.",
    ["cla.partner_income"],
    ["cla.gross_spend"],
  ),
];
