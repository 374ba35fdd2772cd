import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { settings } from "./clients";

const { rate, ratio, share } = measure;
const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const residents = ["fa.population_18_64", "fa.population_65"];

/** Who is charged, how much is done, and how fast. */
export const workIndicators: IndicatorInput[] = [
  rate(
    "fa.clients.rate-per-10000",
    "Clients per 10,000 adults",
    "Clients with a financial assessment on 31 March ÷ residents of the area aged 18 and over × 10,000.",
    "per 10,000 adults",
    ["fa.clients"],
    residents,
    snapshot,
  ),
  share(
    "fa.clients.nil-share",
    "Clients who pay nothing",
    "Clients assessed to pay nothing ÷ all clients.",
    ["fa.nil"],
    ["fa.clients"],
    snapshot,
  ),
  share(
    "fa.clients.full-share",
    "Clients who pay the full cost",
    "Clients who pay the full cost ÷ all clients.",
    ["fa.full"],
    ["fa.clients"],
    snapshot,
  ),
  rate(
    "fa.new.rate-per-10000",
    "New assessments per 10,000 adults",
    "New assessments completed ÷ residents of the area aged 18 and over × 10,000.",
    "per 10,000 adults",
    ["fa.new"],
    residents,
  ),
  share(
    "fa.new.online-share",
    "New assessments made online",
    "New assessments made online by the client or family ÷ all new assessments.",
    ["fa.online"],
    ["fa.new"],
  ),
  share(
    "fa.new.visit-share",
    "New assessments by visit",
    "New assessments made face to face ÷ all new assessments.",
    ["fa.visit"],
    ["fa.new"],
  ),
  ratio(
    "fa.days",
    "Days from referral to notice",
    "Days from referral to the client's notice, added up ÷ new assessments.",
    "days",
    ["fa.days"],
    ["fa.new"],
    worse,
  ),
  ...settings.map(({ id, label }) =>
    ratio(
      `fa.days.${id}`,
      `Days to notice: ${label}`,
      `Days from referral to the client's notice, added up ÷ new assessments, ${label}.`,
      "days",
      [`fa.${id}_days`],
      [`fa.${id}_new`],
      worse,
    ),
  ),
  share(
    "fa.within-28-days",
    "Notices within 28 days",
    "New assessments with a notice within 28 days ÷ all new assessments.",
    ["fa.within"],
    ["fa.new"],
    better,
  ),
  share(
    "fa.waiting.long-share",
    "Open referrals over 28 days old",
    "Referrals open on 31 March for more than 28 days ÷ all open referrals.",
    ["fa.waiting_long"],
    ["fa.waiting"],
    { ...snapshot, ...worse },
  ),
  share(
    "fa.appeals.share",
    "Assessments appealed against",
    "Appeals ÷ all assessments of the year.",
    ["fa.appeals"],
    ["fa.assessments"],
    worse,
  ),
  share(
    "fa.yearly.done-share",
    "Yearly re-assessments done",
    "Yearly re-assessments completed ÷ clients for whom one was due.",
    ["fa.yearly"],
    ["fa.yearly_due"],
    better,
  ),
  share(
    "fa.yearly.system-share",
    "Re-assessed automatically",
    "Yearly re-assessments that the system worked out by itself ÷ all yearly re-assessments.",
    ["fa.yearly_system"],
    ["fa.yearly"],
  ),
  share(
    "fa.overdue.share",
    "Clients not assessed for a year",
    "Clients whose last assessment is more than 12 months old ÷ all clients.",
    ["fa.overdue"],
    ["fa.clients"],
    { ...snapshot, ...worse },
  ),
  ratio(
    "fa.assessments.per-officer",
    "Assessments per assessing officer",
    "All assessments of the year ÷ filled posts of assessment and visiting officers, full-time equivalents.",
    "assessments per officer",
    ["fa.assessments"],
    ["fa.officers_filled", "fa.visitors_filled"],
  ),
  ratio(
    "fa.clients.per-post",
    "Clients per member of staff",
    "Clients on 31 March ÷ all filled posts, full-time equivalents.",
    "clients per post",
    ["fa.clients"],
    ["fa.filled"],
    snapshot,
  ),
  share(
    "fa.staff.vacancies",
    "Vacancy rate",
    "Posts not filled by own staff ÷ all posts on 31 March.",
    { add: ["fa.posts"], subtract: ["fa.filled"] },
    ["fa.posts"],
    {
      ...snapshot,
      ...worse,
    },
  ),
];
