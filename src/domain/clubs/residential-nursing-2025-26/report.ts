import type { ClubInput } from "../club-definition";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "How many people, and what it costs",
    charts: [
      ranked("Admissions at 65 and over", "rn.admissions.65-plus"),
      ranked("Admissions at 18 to 64", "rn.admissions.18-64"),
      ranked("Weekly cost of care homes", "rn.weekly-cost"),
      { kind: "trend", title: "Residents and weekly cost", indicators: ["rn.residents.65-plus", "rn.weekly-cost"] },
      ranked("People in care homes", "rn.residents.65-plus", "rn.residents.18-64"),
    ],
  },
  {
    title: "Older people",
    charts: [
      ranked("External residential care", "rn.older.external.weekly-cost", "rn.dementia.external.weekly-cost"),
      ranked("Nursing care", "rn.older.nursing.weekly-cost", "rn.dementia.nursing.weekly-cost"),
      ranked("Own homes", "rn.older.own.weekly-cost", "rn.dementia.own.weekly-cost"),
      {
        kind: "scatter",
        title: "Standard rate and cost",
        indicators: ["rn.rates.residential", "rn.older.external.weekly-cost"],
      },
      ranked("Nursing share of weeks", "rn.nursing-share"),
    ],
  },
  {
    title: "Working age and learning disability",
    charts: [
      ranked("Learning disability", "rn.ld-18.external.weekly-cost", "rn.ld-65.external.weekly-cost"),
      ranked("Mental health", "rn.mh-18.external.weekly-cost", "rn.mh-65.external.weekly-cost"),
      ranked("Physical disability", "rn.pd-18.external.weekly-cost", "rn.pd-18.nursing.weekly-cost"),
    ],
  },
  {
    title: "Own homes and independent-sector homes",
    charts: [
      ranked("External share of weeks", "rn.external-share"),
      ranked("Own and external", "rn.own.weekly-cost", "rn.external.weekly-cost", "rn.cost-ratio"),
      ranked("Own homes", "rn.homes.occupancy", "rn.homes.weekly-cost", "rn.homes.good-or-outstanding"),
    ],
  },
  {
    title: "Placements and fees",
    charts: [
      ranked("Out of area, and with a top-up", "rn.placements.out-of-area", "rn.placements.top-up"),
      ranked("Weekly fees", "rn.placements.residential-fee", "rn.placements.nursing-fee"),
      ranked("Above the standard rate", "rn.rates.above-standard"),
      ranked("Homes rated below good", "rn.quality.below-good"),
    ],
  },
  {
    title: "Who pays, and the budget",
    charts: [
      ranked("Shares of gross spend", "rn.net-share", "rn.contributions-share", "rn.nhs-share"),
      ranked("Admitted as savings ran out", "rn.admissions.spent-down-share"),
      ranked("Spend and budget", "rn.net.spend-of-budget", "rn.next-budget"),
    ],
  },
];
