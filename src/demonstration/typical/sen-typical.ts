import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { TypicalCell, TypicalReturn } from "../typical-return";

const day = (date: string): number => serialOfDate(date, 1900);
const named = (values: Readonly<Record<string, TypicalCell>>): Record<string, TypicalCell> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`sen.${id}`, value]));
/** A row of a grid: the ids of its columns, and its answers in their order. */
const row = (id: string, columns: string, values: readonly TypicalCell[]) =>
  named(Object.fromEntries(columns.split(" ").map((column, at) => [`${id}_${column}`, values[at] ?? null])));

const ages = "under_5 to_10 to_15 to_19 to_25";
const none = "not applicable";
const needs = ["ASD", "SEMH", "SLCN", "SPLD", "MLD", "SLD", "PMLD", "HI", "VI", "MSI", "PD", "OTH"];

/** What a week of each setting costs. */
const fees = { Unit: 400, "State special": 600, NMSS: 2000, Independent: 1500, College: 1000, Alternative: 500 };

type Setting = keyof typeof fees;

/** The settings of the placements of every third need. */
const inTurn: readonly (readonly Setting[])[] = [
  ["Unit", "NMSS"],
  ["State special", "Independent"],
  ["Alternative", "College"],
];

/** Two placements of each need in turn, and for autism one of each setting besides: five of each setting. */
const placements = [
  ...needs.flatMap((need, at) => (inTurn[at % 3] ?? []).map((setting) => ({ need, setting }))),
  ...inTurn.flat().map((setting) => ({ need: "ASD", setting })),
].map(({ need, setting }, at) => ({
  reference: `P${String(at + 1).padStart(3, "0")}`,
  need,
  age: setting === "College" ? "16 to 19" : setting === "Unit" ? "5 to 10" : "11 to 15",
  gender: at % 2 === 0 ? "Male" : "Female",
  setting,
  stay: setting === "NMSS" ? "Residential" : "Day",
  weekly_fee: fees[setting],
  weeks: 40,
  cost: fees[setting] * 40,
  education: 80,
  care: 15,
  health: 5,
}));

/**
 * A complete questionnaire of a large made-up council, without a fault. The figures are round, so that every indicator
 * can be worked out by hand: 30 placements of 40 weeks for £1,200,000, which is £1,000 a week.
 */
export const senTypical: TypicalReturn = {
  cells: {
    ...named({
      contact_name: "A. Contact",
      contact_role: "Finance manager",
      contact_email: "finance@council.example",
      contact_phone: "01632 960001",
      service_contact: "B. Contact",
      service_email: "service@council.example",
      pupils: 120_000,
      pupils_with_plan: 5400,
      pupils_with_support: 16_800,
      population: 160_000,
      plans_opening: 5500,
      plans_new: 800,
      plans_moved_in: 60,
      plans_moved_out: 40,
      plans_ceased: 320,
      plans: 6000,
    }),
    ...row("mainstream", ages, [200, 1000, 1200, 90, 10]),
    ...row("unit", ages, [20, 200, 150, 20, 10]),
    ...row("state", ages, [100, 700, 900, 250, 50]),
    ...row("nmss", ages, [5, 20, 40, 25, 10]),
    ...row("independent", ages, [10, 60, 180, 40, 10]),
    ...row("college", ages, [none, none, none, 300, 100]),
    ...row("alternative", ages, [5, 20, 60, 10, 5]),
    ...row("home", ages, [5, 30, 50, 10, 5]),
    ...row("nowhere", ages, [5, 10, 30, 40, 15]),

    ...named({
      asd_plans: 2000,
      semh_plans: 1200,
      slcn_plans: 1000,
      spld_plans: 200,
      mld_plans: 500,
      sld_plans: 400,
      pmld_plans: 150,
      hi_plans: 100,
      vi_plans: 80,
      msi_plans: 10,
      pd_plans: 200,
      oth_plans: 160,

      requests: 1500,
      requests_refused: 450,
      assessed: 900,
      not_issued: 90,
      timed: 750,
      in_time: 450,
      overdue: 120,
      reviews_due: 5000,
      reviews_in_time: 2500,
      mediations: 80,
    }),
    ...row("to_assess", "appealed settled decided upheld", [60, 40, 20, 15]),
    ...row("to_issue", "appealed settled decided upheld", [20, 10, 10, 5]),
    ...row("contents", "appealed settled decided upheld", [220, 120, 70, 60]),

    ...row("unit", "placed weeks cost", [5, 200, 80_000]),
    ...row("state", "placed weeks cost", [5, 200, 120_000]),
    ...row("nmss", "placed weeks cost", [5, 200, 400_000]),
    ...row("independent", "placed weeks cost", [5, 200, 300_000]),
    ...row("college", "placed weeks cost", [5, 200, 200_000]),
    ...row("alternative", "placed weeks cost", [5, 200, 100_000]),
    ...named({
      all_placed: 30,
      all_weeks: 1200,
      all_cost: 1_200_000,
      funded_education: 960_000,
      funded_care: 180_000,
      funded_health: 60_000,
    }),

    ...row("fleet", "carried fares", [300, 1_500_000]),
    ...row("minibus", "carried fares", [900, 6_300_000]),
    ...row("taxi", "carried fares", [600, 6_000_000]),
    ...row("passes", "carried fares", [150, 90_000]),
    ...row("budgets", "carried fares", [50, 110_000]),
    ...named({
      carried: 2000,
      carried_alone: 200,
      carried_outside: 400,
      travel_trained: 60,
      assistants: 90,
      assistants_spend: 2_000_000,
      transport_spend: 16_000_000,
      transport_after_16: 2_400_000,
      transport_budget: 15_000_000,

      hn_places_outturn: 20_000_000,
      hn_maintained_outturn: 15_000_000,
      hn_academies_outturn: 25_000_000,
      hn_independent_outturn: 1_000_000,
      hn_targeted_outturn: 2_000_000,
      hn_support_outturn: 6_000_000,
      hn_alternative_outturn: 3_000_000,
      hn_other_outturn: 500_000,
      hn_therapies_outturn: 1_500_000,
      hn_spend: 74_000_000,
      hn_budget: 72_000_000,
      hn_allocation: 80_000_000,
      hn_transfer: 500_000,
      dsg_balance: -12_000_000,
      top_up_spend: 40_000_000,
    }),
    ...row("mainstream", "topped_up top_up", [1600, 8_000_000]),
    ...row("unit", "topped_up top_up", [400, 3_000_000]),
    ...row("state", "topped_up top_up", [2000, 24_000_000]),
    ...row("alternative", "topped_up top_up", [200, 2_000_000]),
    ...row("college", "topped_up top_up", [500, 3_000_000]),

    ...row("managers", "in_post pay", [5, 400_000]),
    ...row("officers", "in_post pay", [40, 1_600_000]),
    ...row("psychologists", "in_post pay", [20, 1_400_000]),
    ...row("transport_team", "in_post pay", [10, 350_000]),
    ...row("office", "in_post pay", [15, 450_000]),
    ...named({
      staff_in_post: 90,
      staff_pay: 4_200_000,
      advice_bought: 300_000,
      tribunal_spend: 450_000,
      mediation_spend: 150_000,

      scrapbook_early_help: "A fund that schools share.",
      scrapbook_thresholds: "A panel with head teachers.",
      scrapbook_timescales: "A team for new plans alone.",
      scrapbook_banding: "Seven bands, reviewed in 2024.",
      scrapbook_places: "Two new units a year.",
      scrapbook_independent: "Fees agreed for three years.",
      scrapbook_joint_funding: "A panel every month.",
      scrapbook_reviews: "Phase transfers first.",
      scrapbook_post_16: "Supported internships.",
      scrapbook_tribunals: "A call before every hearing.",
      scrapbook_transport: "Routes planned again each summer.",
      scrapbook_independence: "A trainer for each area.",
      scrapbook_deficit: "Local places and earlier help.",
      signed_by: "A. Contact",
      signed_role: "Finance manager",
      signed_on: day("2026-10-02"),
      agrees_with_return: "Yes",
      remarks: null,
    }),
  },
  rows: { placements },
};
