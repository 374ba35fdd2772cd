import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { adults } from "./ages";
import { care, rates } from "./homecare";
import { tiers } from "./management";
import { kinds } from "./savings";

const { figure, rate, ratio, share } = measure;
const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const hourly = { decimals: 2, unitCost: true, basis: "outturn" } as const;
const external = ["contract", "spot"] as const;
const externalHours = external.map((row) => care.cell(row, "hours"));

/** What homecare and management cost, what the Better Care Fund pays for, and what was saved. */
export const moneyIndicators: IndicatorInput[] = [
  share(
    "ei.early-share",
    "Early help as a share of gross spend",
    "Spend on information and early help, and on equipment and technology ÷ gross spend on adult social care.",
    ["ei.early_spend", "ei.equipment_spend"],
    ["ei.gross_spend"],
  ),
  ratio(
    "ei.homecare.own.hourly-cost",
    "Own homecare: cost of an hour",
    "Spend on homecare by own staff ÷ hours by own staff.",
    "GBP per hour",
    [care.cell("own", "spend")],
    [care.cell("own", "hours")],
    hourly,
  ),
  ratio(
    "ei.homecare.external.hourly-cost",
    "Homecare of others: cost of an hour",
    "Spend on homecare by contract and spot purchase ÷ hours so bought.",
    "GBP per hour",
    external.map((row) => care.cell(row, "spend")),
    externalHours,
    hourly,
  ),
  figure(
    "ei.homecare.rate",
    "Homecare: standard rate",
    "Rate for a daytime hour on weekdays that most providers get.",
    "GBP per hour",
    [rates.cell("rate_now", "standard")],
    { decimals: 2 },
  ),
  share(
    "ei.homecare.external-share",
    "Homecare hours by others",
    "Hours by contract and spot purchase ÷ all homecare hours.",
    externalHours,
    ["ei.homecare_hours"],
  ),
  share(
    "ei.homecare.delivered-share",
    "Homecare hours delivered of planned",
    "All homecare hours delivered ÷ hours that support plans held.",
    ["ei.homecare_hours"],
    ["ei.homecare_planned"],
  ),
  rate(
    "ei.homecare.waiting",
    "Waiting for homecare per 100,000 adults",
    "People on 31 March for whom no provider had been found ÷ residents of the area aged 18 and over × 100,000.",
    "per 100,000 adults",
    ["ei.homecare_waiting"],
    adults,
    { scale: 100_000, ...snapshot, ...worse },
  ),
  ratio(
    "ei.management.span",
    "Posts to a manager",
    "Posts that report directly to a manager ÷ managers of all tiers, in full-time equivalents.",
    "posts per manager",
    tiers.column("directs"),
    ["ei.managers"],
    snapshot,
  ),
  share(
    "ei.management.share",
    "Managers among all posts",
    "Managers of all tiers ÷ all posts in adult social care, in full-time equivalents.",
    ["ei.managers"],
    ["ei.staff"],
    snapshot,
  ),
  share(
    "ei.management.pay-share",
    "Managers' share of pay",
    "Pay of the first four tiers ÷ pay of all staff in adult social care.",
    ["ei.managers_pay"],
    ["ei.staff_pay"],
  ),
  share(
    "ei.better-care.of-plan",
    "Better Care Fund: spend of plan",
    "Actual spend from the Better Care Fund ÷ spend in the plan. 100% is as planned.",
    ["ei.scheme_actual"],
    ["ei.scheme_plan"],
  ),
  share(
    "ei.better-care.social-care-share",
    "Better Care Fund: adult social care",
    "Actual spend from the fund on adult social care ÷ all actual spend from it.",
    ["ei.scheme_social_care"],
    ["ei.scheme_actual"],
  ),
  ratio(
    "ei.better-care.per-adult",
    "Better Care Fund for each adult",
    "All actual funding of the Better Care Fund ÷ residents of the area aged 18 and over.",
    "GBP per adult",
    ["ei.fund_actual"],
    adults,
    { decimals: 0 },
  ),
  share(
    "ei.savings.delivered-share",
    "Savings delivered of planned",
    "Savings delivered in the year ÷ savings that the budget counted on.",
    ["ei.savings_delivered"],
    ["ei.savings_planned"],
    better,
  ),
  share(
    "ei.savings.lasting-share",
    "Savings delivered for good",
    "Savings delivered that go on in later years ÷ all savings delivered.",
    ["ei.savings_lasting"],
    ["ei.savings_delivered"],
    better,
  ),
  share(
    "ei.savings.prevention-share",
    "Savings by preventing need",
    "Savings delivered by preventing or delaying need ÷ all savings delivered.",
    [kinds.cell("save_prevent", "delivered")],
    ["ei.savings_delivered"],
  ),
  share(
    "ei.savings.of-budget",
    "Savings planned of net budget",
    "Savings that the budget counted on ÷ revised net budget for adult social care.",
    ["ei.savings_planned"],
    ["ei.net_budget"],
  ),
  share(
    "ei.savings.next-of-budget",
    "Savings planned next year of net budget",
    "Savings that the budget of 2026-27 counts on ÷ net budget of 2026-27 for adult social care.",
    ["ei.savings_next"],
    ["ei.next_budget"],
    { basis: "budget" },
  ),
];
