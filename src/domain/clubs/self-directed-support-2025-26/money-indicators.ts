import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { found, ways } from "./accounts";
import { payments } from "./payments";
import { hourly, weekly } from "./rates";
import { ages, reasons } from "./reasons";
import { income, lines, spend } from "./support";

const better = { polarity: "higher-is-better" } as const;
const { figure, ratio, share } = measure;
const cost = { decimals: 0, unitCost: true, basis: "outturn" } as const;

const aWeek = (id: string, label: string, definition: string, of: string[], weeks: string[]) =>
  ratio(id, label, definition, "GBP per week", of, weeks, cost);

const aRate = (id: string, label: string, definition: string, unit: string, question: string) =>
  figure(id, label, definition, unit, [question], {
    ...(unit === "GBP per hour" && { decimals: 2 }),
    periodType: "snapshot-31-march",
  });

/** What direct payments cost, what an hour is paid, and what checks bring back. Costs are neutral: more is not worse. */
export const moneyIndicators: IndicatorInput[] = [
  aWeek(
    "sds.payment.per-week",
    "Direct payment per week",
    "Direct payments to clients ÷ weeks for which they were paid.",
    ["sds.spend_18_64", "sds.spend_65"],
    ["sds.weeks_18_64", "sds.weeks_65"],
  ),
  ...ages.map(({ id, label, people }) =>
    aWeek(
      `sds.payment.${id.replace("_", "-")}.per-week`,
      `Direct payment per week: ${label}`,
      `Direct payments to ${people} ÷ weeks for which they were paid.`,
      [`sds.spend_${id}`],
      [`sds.weeks_${id}`],
    ),
  ),
  ...reasons.map((reason) =>
    aWeek(
      `sds.payment.${reason.id}.per-week`,
      `Direct payment per week: ${reason.label}`,
      `Direct payments to clients of all ages whose primary support reason is ${reason.label} ÷ weeks for which they were paid.`,
      payments.cells("spend", reason),
      payments.cells("weeks", reason),
    ),
  ),
  aRate(
    "sds.rate.assistant",
    "Personal assistant by the hour",
    "The rate that most people have for an employed personal assistant, with the employer's costs.",
    "GBP per hour",
    hourly.cell("assistant", "usual"),
  ),
  aRate(
    "sds.rate.agency",
    "Agency by the hour, direct payment",
    "The rate that most people have for an agency paid from a direct payment.",
    "GBP per hour",
    hourly.cell("agency", "usual"),
  ),
  aRate(
    "sds.rate.council",
    "Agency by the hour, council's contract",
    "The rate that is usual for home care under the council's own contracts.",
    "GBP per hour",
    hourly.cell("council", "usual"),
  ),
  aRate(
    "sds.rate.live-in",
    "Live-in assistant by the week",
    "The rate that most people have for a personal assistant who lives in.",
    "GBP per week",
    weekly.cell("live_in", "usual"),
  ),
  ratio(
    "sds.rate.agency-to-council",
    "Agency rate to council's contract",
    "The usual rate for an agency paid from a direct payment ÷ the usual rate under the council's contracts. Below 1, people can buy less with the money than the council can.",
    "ratio",
    [hourly.cell("agency", "usual")],
    [hourly.cell("council", "usual")],
    { decimals: 2 },
  ),
  share(
    "sds.spend.share-of-community",
    "Direct payments of community spend",
    "Gross spend on direct payments to clients, regular and single ÷ gross spend on long-term support in the community.",
    [spend.cell("clients", "outturn"), spend.cell("one_off", "outturn")],
    ["sds.community_spend"],
    { basis: "outturn" },
  ),
  share(
    "sds.contributions.share",
    "Contributions of gross spend",
    "Contributions of clients ÷ gross spend on direct payments.",
    [income.cell("charges", "outturn")],
    ["sds.gross_spend"],
  ),
  share(
    "sds.spend-of-budget",
    "Gross spend of budget",
    "Gross spend on direct payments ÷ revised gross budget. 100% is on budget.",
    ["sds.gross_spend"],
    ["sds.gross_budget"],
  ),
  ratio(
    "sds.carers.payment",
    "Direct payments per carer assessed",
    "Direct payments to carers ÷ carers assessed or reviewed in the year.",
    "GBP per carer",
    [spend.cell("carers", "outturn")],
    ["sds.carers_assessed"],
    cost,
  ),
  ratio(
    "sds.support.per-person",
    "Support service per person",
    "Spend on the support service ÷ people with a direct payment at 31 March.",
    "GBP per person",
    ["sds.support_spend"],
    ["sds.closing"],
    cost,
  ),
  share(
    "sds.support.share",
    "Support service of direct payments",
    "Spend on the support service ÷ gross spend on direct payments: what it costs to pay a pound.",
    ["sds.support_spend"],
    ["sds.gross_spend"],
  ),
  ratio(
    "sds.support.people-per-post",
    "People per post of the support team",
    "People with a direct payment at 31 March ÷ full-time equivalent staff of the council's own support team.",
    "people per post",
    ["sds.closing"],
    ["sds.staff"],
    { decimals: 0 },
  ),
  share(
    "sds.cards.share",
    "People paid on a prepaid card",
    "People paid onto a prepaid card ÷ people with a direct payment at 31 March.",
    [ways.cell("card", "paid_people")],
    ["sds.closing"],
    { periodType: "snapshot-31-march" },
  ),
  ratio(
    "sds.cards.fee",
    "Card fees per card",
    "Fees of the prepaid card's provider ÷ people paid onto a prepaid card at 31 March.",
    "GBP per card",
    [lines.cell("cards", "outturn")],
    [ways.cell("card", "paid_people")],
    cost,
  ),
  share(
    "sds.checks.share",
    "Accounts checked in time",
    "People whose account was checked by the day it was due ÷ people due for a check in the year.",
    ["sds.checks_in_time"],
    ["sds.checks_due"],
    better,
  ),
  share(
    "sds.found.share",
    "Money found by checks, of payments",
    "Unspent, misspent and unpaid money that checks found ÷ direct payments to clients.",
    found.column("found"),
    ["sds.spend_18_64", "sds.spend_65"],
  ),
  share(
    "sds.recovered.share",
    "Recovered of what was found",
    "Money recovered in the year ÷ unspent, misspent and unpaid money found in the year. What was recovered may have been found earlier.",
    found.column("recovered"),
    found.column("found"),
    better,
  ),
  share(
    "sds.unspent.share",
    "Unspent money of payments",
    "Unspent money that checks found above what the policy allows ÷ direct payments to clients.",
    [found.cell("unspent", "found")],
    ["sds.spend_18_64", "sds.spend_65"],
  ),
  ratio(
    "sds.checks.per-post",
    "Accounts checked per post",
    "People whose account was checked in the year ÷ full-time equivalent staff who check accounts.",
    "people per post",
    ["sds.checks_done"],
    ["sds.check_staff"],
    { decimals: 0 },
  ),
];
