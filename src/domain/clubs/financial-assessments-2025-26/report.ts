import type { ClubInput } from "../club-definition";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "Clients and workload",
    charts: [
      ranked("Clients", "fa.clients.rate-per-10000"),
      ranked("Who pays nothing, and who all", "fa.clients.nil-share", "fa.clients.full-share"),
      ranked("New assessments", "fa.new.rate-per-10000", "fa.new.online-share", "fa.new.visit-share"),
      ranked("Re-assessments", "fa.yearly.done-share", "fa.yearly.system-share", "fa.overdue.share"),
    ],
  },
  {
    title: "Speed",
    charts: [
      ranked("Days to the client's notice", "fa.days", "fa.days.homes", "fa.days.community"),
      { kind: "trend", title: "Days and cost", indicators: ["fa.days", "fa.cost-per-assessment"] },
      ranked("Within 28 days, and waiting longer", "fa.within-28-days", "fa.waiting.long-share"),
      ranked("Appeals", "fa.appeals.share"),
    ],
  },
  {
    title: "Staff and cost",
    charts: [
      ranked("Cost", "fa.cost-per-assessment", "fa.cost-per-client"),
      ranked("Work for each post", "fa.assessments.per-officer", "fa.clients.per-post"),
      { kind: "scatter", title: "Work and speed", indicators: ["fa.assessments.per-officer", "fa.days"] },
      ranked("Pay and vacancies", "fa.pay-per-post", "fa.staff.vacancies"),
      ranked("Cost to income", "fa.cost-of-collecting", "fa.cost-of-income", "fa.spend-of-budget"),
    ],
  },
  {
    title: "Charges and payment",
    charts: [
      ranked(
        "Charged per client",
        "fa.charged-per-client",
        "fa.homes.charged-per-client",
        "fa.community.charged-per-client",
      ),
      ranked("Collected", "fa.collected-share", "fa.debit-share"),
      ranked("Charges and budget", "fa.charges-of-budget"),
    ],
  },
  {
    title: "Debt and deferred payments",
    charts: [
      ranked("Debt", "fa.debt.of-charges", "fa.debt.old-share", "fa.debt.secured-share"),
      ranked("Provided for and written off", "fa.debt.provision-share", "fa.written-off-share"),
      ranked("Deferred payments", "fa.deferred.per-1000", "fa.deferred.outstanding"),
    ],
  },
  {
    title: "Direct payments",
    charts: [
      ranked(
        "Audits, cards and recovery",
        "fa.direct.audited-share",
        "fa.direct.card-share",
        "fa.direct.unspent-share",
      ),
    ],
  },
];
