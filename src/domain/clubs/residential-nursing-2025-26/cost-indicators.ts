import { capital } from "../../capital";
import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { care, clientGroups, kinds, people } from "./people";
import { income } from "./income";

const { ratio, share } = measure;
const cost = { decimals: 0, unitCost: true, basis: "outturn" } as const;

/** Pounds a resident-week; the figures are in weeks already. */
const perWeek = (
  id: string,
  label: string,
  definition: string,
  spend: string[],
  weeks: string[],
  published: string | null = null,
): IndicatorInput => ratio(id, label, definition, "GBP per week", spend, weeks, { ...cost, published });

type Group = (typeof clientGroups)[number];
type Kind = (typeof kinds)[number];

/** ASC-FR's unit cost of the same people, where one reason of the return is the whole client group. */
function publishedCost({ age, reasons }: Group, kind: Kind): string | null {
  const [reason, another] = reasons;
  if (reason === undefined || another !== undefined) return null;
  return ["ascfr", kind.care, age, reason, ...(kind.whose === null ? [] : [kind.whose]), "weekly-cost"].join(".");
}

const slug = (id: string) => id.replace("_", "-");

/** External cost against own, of one client group or of all. */
const toOwn = (id: string, label: string, whom: string, spend: string, weeks: string, own: string): IndicatorInput => ({
  ...perWeek(
    id,
    label,
    `Weekly cost of external residential care ÷ weekly cost of own residential care, ${whom}. 0.8 says that external care costs 20% less.`,
    [spend],
    [weeks],
  ),
  unit: "times",
  decimals: 2,
  unitCost: false,
  relativeTo: own,
});

/** What care costs and who pays for it. Costs are neutral: more is not worse. */
export const costIndicators: IndicatorInput[] = [
  perWeek(
    "rn.weekly-cost",
    "Care homes: weekly cost",
    "Gross spend on care homes ÷ all resident-weeks.",
    ["rn.gross_spend"],
    kinds.map(({ id }) => `rn.${id}_weeks`),
  ),
  ...kinds.map(({ id, label }) =>
    perWeek(
      `rn.${id}.weekly-cost`,
      `All ${label}: weekly cost`,
      `All ${label} spend ÷ all ${label} weeks.`,
      [`rn.${id}_spend`],
      [`rn.${id}_weeks`],
    ),
  ),
  ...clientGroups.flatMap((group) =>
    kinds.map((kind) => {
      const published = publishedCost(group, kind);
      return perWeek(
        `rn.${slug(group.id)}.${kind.id}.weekly-cost`,
        `${capital(kind.label)}, ${group.label}: weekly cost`,
        `${capital(kind.label)} spend ÷ ${kind.label} weeks of people ${group.who}.`,
        [care.cell(group, kind, "spend")],
        [care.cell(group, kind, "weeks")],
        published,
      );
    }),
  ),
  toOwn(
    "rn.cost-ratio",
    "External residential care to own",
    "all client groups",
    "rn.external_spend",
    "rn.external_weeks",
    "rn.own.weekly-cost",
  ),
  ...clientGroups
    .filter(({ id }) => id === "dementia" || id === "ld_18")
    .map((group) =>
      toOwn(
        `rn.${slug(group.id)}.cost-ratio`,
        `External care to own, ${group.label}`,
        `people ${group.who}`,
        `rn.${group.id}_external_spend`,
        `rn.${group.id}_external_weeks`,
        `rn.${slug(group.id)}.own.weekly-cost`,
      ),
    ),
  share(
    "rn.net-share",
    "Net share of gross spend",
    "Net spend ÷ gross spend on care homes: what is left to the council.",
    ["rn.net_spend"],
    ["rn.gross_spend"],
  ),
  share(
    "rn.contributions-share",
    "Client share of gross spend",
    "Client contributions ÷ gross spend on care homes.",
    ["rn.contributions"],
    ["rn.gross_spend"],
  ),
  share(
    "rn.older.contributions-share",
    "Client share of older people's spend",
    "Client contributions of older people, with dementia or without ÷ gross spend on them.",
    [income.cell("older", "contributions"), income.cell("dementia", "contributions")],
    people.slice(0, 2).flatMap((group) => care.cells("spend", group)),
  ),
  share(
    "rn.nhs-share",
    "NHS share of gross spend",
    "NHS funding of placements ÷ gross spend on care homes.",
    ["rn.nhs_income"],
    ["rn.gross_spend"],
  ),
  share(
    "rn.net.spend-of-budget",
    "Net spend of budget",
    "Net spend ÷ revised net budget. 100% is on budget.",
    ["rn.net_spend"],
    ["rn.net_budget"],
  ),
  share(
    "rn.next-budget",
    "Next year's budget of this year's spend",
    "Net budget of 2026-27 ÷ net spend of 2025-26. Under 100%, the budget counts on spending less than was spent.",
    ["rn.next_budget"],
    ["rn.net_spend"],
    { basis: "budget" },
  ),
];
