import type { ClubInput } from "../club-definition";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "Who asks for help, and what comes of it",
    charts: [
      ranked("Requests for support", "ei.requests.18-64", "ei.requests.65-plus"),
      ranked("Long-term support", "ei.requests.long-term-share"),
      ranked("Reablement and advice", "ei.requests.short-term-share", "ei.requests.universal-share"),
      ranked("First contact", "ei.contacts.settled-share", "ei.contacts.again-share"),
      ranked("Cost of a contact", "ei.contacts.cost"),
    ],
  },
  {
    title: "Reablement",
    charts: [
      ranked("How many", "ei.reablement.rate", "ei.reablement.hospital-share"),
      ranked("How well", "ei.reablement.no-further-need", "ei.reablement.at-home-91"),
      {
        kind: "scatter",
        title: "Cost and outcome",
        indicators: ["ei.reablement.cost", "ei.reablement.no-further-need"],
      },
      ranked("Cost of an hour at home", "ei.reablement.hourly-cost"),
    ],
  },
  {
    title: "Technology, extra care and other settings",
    charts: [
      ranked("Telecare users", "ei.technology.rate"),
      ranked("Cost for a user", "ei.technology.cost", "ei.technology.charges-share"),
      ranked("Digital lines", "ei.technology.digital-share"),
      ranked("Extra care", "ei.extra-care.rate", "ei.extra-care.empty-share"),
      ranked(
        "Weekly cost",
        "ei.extra-care.weekly-cost",
        "ei.supported-living.weekly-cost",
        "ei.shared-lives.weekly-cost",
      ),
    ],
  },
  {
    title: "Moving on at 18",
    charts: [
      ranked("How many move", "ei.transition.rate"),
      ranked("What it costs", "ei.transition.cost", "ei.transition.change"),
      ranked("Planned by 17", "ei.transition.planned-share"),
    ],
  },
  {
    title: "Homecare and management",
    charts: [
      ranked("Cost of an hour", "ei.homecare.own.hourly-cost", "ei.homecare.external.hourly-cost"),
      ranked("Standard rate", "ei.homecare.rate"),
      ranked("Waiting for homecare", "ei.homecare.waiting"),
      ranked("Posts to a manager", "ei.management.span", "ei.management.share"),
    ],
  },
  {
    title: "Better Care Fund and savings",
    charts: [
      ranked("For each adult", "ei.better-care.per-adult"),
      ranked("Adult social care's part", "ei.better-care.social-care-share", "ei.better-care.of-plan"),
      ranked("Savings delivered", "ei.savings.delivered-share", "ei.savings.lasting-share"),
      {
        kind: "trend",
        title: "Savings in the budget",
        indicators: ["ei.savings.of-budget", "ei.savings.next-of-budget"],
      },
      ranked("Early help", "ei.early-share", "ei.savings.prevention-share"),
    ],
  },
];
