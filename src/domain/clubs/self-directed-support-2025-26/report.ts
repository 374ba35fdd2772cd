import type { ClubInput } from "../club-definition";
import { reasons } from "./reasons";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "Who has a direct payment",
    charts: [
      ranked("Share of clients", "sds.direct.share", "sds.self-directed.share", "sds.part.share"),
      ranked("By age", "sds.direct.18-64", "sds.direct.65"),
      ranked("Per 10,000 residents", "sds.direct.rate-18-64", "sds.direct.rate-65"),
      {
        kind: "spine",
        title: "By primary support reason",
        indicators: reasons.map(({ id }) => `sds.direct.${id}`),
      },
      ranked("Beginning and ending", "sds.new.share", "sds.ended.stopped", "sds.ended.to-commissioned"),
    ],
  },
  {
    title: "What is paid",
    charts: [
      ranked(
        "Direct payment per week",
        "sds.payment.per-week",
        "sds.payment.18-64.per-week",
        "sds.payment.65.per-week",
      ),
      {
        kind: "spine",
        title: "Direct payment per week by reason",
        indicators: reasons.map(({ id }) => `sds.payment.${id}.per-week`),
      },
      ranked("Direct payments of community spend", "sds.spend.share-of-community"),
      ranked("Contributions and budget", "sds.contributions.share", "sds.spend-of-budget"),
      { kind: "trend", title: "Share and payment", indicators: ["sds.direct.share", "sds.payment.per-week"] },
    ],
  },
  {
    title: "Rates",
    charts: [
      ranked("By the hour", "sds.rate.assistant", "sds.rate.agency", "sds.rate.council", "sds.rate.agency-to-council"),
      ranked("Living in", "sds.rate.live-in"),
      ranked("Employing an assistant", "sds.assistants.share"),
    ],
  },
  {
    title: "Accounts and audits",
    charts: [
      ranked("Checks", "sds.checks.share", "sds.checks.per-post"),
      ranked("Found and recovered", "sds.found.share", "sds.unspent.share", "sds.recovered.share"),
      ranked("Prepaid cards", "sds.cards.share", "sds.cards.fee"),
    ],
  },
  {
    title: "Support and timeliness",
    charts: [
      ranked("Support service", "sds.support.per-person", "sds.support.share", "sds.support.people-per-post"),
      ranked("How long it takes", "sds.to-budget.days", "sds.to-payment.days"),
      ranked("In time", "sds.to-budget.in-time", "sds.to-payment.in-time", "sds.reviewed.share"),
    ],
  },
  {
    title: "Carers",
    charts: [ranked("Carers", "sds.carers.direct", "sds.carers.advice", "sds.carers.payment")],
  },
];
