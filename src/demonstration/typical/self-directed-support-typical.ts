import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { TypicalCell, TypicalReturn } from "../typical-return";

const named = (values: Readonly<Record<string, TypicalCell>>): Record<string, TypicalCell> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`sds.${id}`, value]));
/** A row of a grid: the ids of its columns, and its answers in their order. */
const row = (id: string, columns: string, values: readonly TypicalCell[]) =>
  named(Object.fromEntries(columns.split(" ").map((column, at) => [`${id}_${column}`, values[at] ?? null])));

const delivery = "dp_only dp_part managed commissioned";
const given = "dp_only dp_part managed commissioned advice all";
const paid = "18_64_spend 65_spend 18_64_weeks 65_weeks";
const rates = "lowest usual highest";
const checked = "people found recovered";
const planned = "outturn budget";

/**
 * A complete questionnaire of a large made-up council, without a fault. The figures are round, so that every indicator can
 * be worked out by hand: 2,140 of 6,350 clients have a direct payment, and physical support at 18 to 64 is £300 a week.
 */
export const selfDirectedSupportTypical: TypicalReturn = {
  cells: {
    ...named({
      contact_name: "A. Contact",
      contact_role: "Finance manager",
      contact_email: "finance@council.example",
      contact_phone: "01632 960001",
      service_contact: "B. Contact",
      service_email: "payments@council.example",
      residents_18_64: 500_000,
      residents_65: 150_000,
      opening: 2100,
      started: 440,
      ended: 400,
      ended_died: 100,
      ended_home: 80,
      ended_commissioned: 120,
      ended_stopped: 20,
      ended_otherwise: 80,
      closing: 2140,
      new_clients: 1500,
      new_direct: 300,
      assistants: 1070,
    }),
    ...row("physical_18_64", delivery, [400, 100, 300, 200]),
    ...row("sensory_18_64", delivery, [40, 10, 30, 20]),
    ...row("memory_18_64", delivery, [20, 10, 10, 10]),
    ...row("learning_18_64", delivery, [500, 100, 600, 300]),
    ...row("mental_18_64", delivery, [150, 50, 250, 50]),
    ...row("social_18_64", delivery, [40, 10, 30, 20]),
    ...row("physical_65", delivery, [300, 100, 1000, 600]),
    ...row("sensory_65", delivery, [30, 10, 40, 20]),
    ...row("memory_65", delivery, [100, 50, 200, 150]),
    ...row("learning_65", delivery, [40, 10, 100, 50]),
    ...row("mental_65", delivery, [30, 10, 100, 60]),
    ...row("social_65", delivery, [20, 10, 50, 20]),
    ...named({ clients_18_64: 3250, clients_65: 3100 }),

    ...row("carers_18_64", given, [600, 100, 50, 150, 600, 1500]),
    ...row("carers_65", given, [300, 50, 20, 130, 500, 1000]),
    ...named({ carers_assessed: 2000, carers_one_off: 800, carers_most: 500 }),

    ...row("physical", paid, [7_800_000, 5_200_000, 26_000, 20_800]),
    ...row("sensory", paid, [520_000, 416_000, 2600, 2080]),
    ...row("memory", paid, [624_000, 2_340_000, 1560, 7800]),
    ...row("learning", paid, [15_600_000, 1_040_000, 31_200, 2600]),
    ...row("mental", paid, [2_080_000, 416_000, 10_400, 2080]),
    ...row("social", paid, [260_000, 156_000, 2600, 1560]),
    ...named({ spend_18_64: 26_884_000, spend_65: 9_568_000, weeks_18_64: 74_360, weeks_65: 36_920 }),

    ...row("assistant", rates, [13.5, 14.5, 16]),
    ...row("assistant_more", rates, [15, 17, 20]),
    ...row("assistant_self", rates, [15, 16.5, 18]),
    ...row("agency", rates, [18, 20, 22]),
    ...row("council", rates, [21, 25, 28]),
    ...row("live_in", rates, [900, 1000, 1200]),
    ...row("live_in_agency", rates, [1200, 1400, 1800]),
    ...named({ sleep_in: 90, start_up: 400, raised: "Every April", top_up: "Own top-up" }),

    ...row("card", "paid_people paid", [1284, 20_000_000]),
    ...row("own_account", "paid_people paid", [428, 8_000_000]),
    ...row("managed_account", "paid_people paid", [321, 7_000_000]),
    ...row("provider_account", "paid_people paid", [107, 1_452_000]),
    ...row("unspent", checked, [400, 1_600_000, 1_200_000]),
    ...row("misspent", checked, [30, 120_000, 40_000]),
    ...row("unpaid", checked, [200, 280_000, 160_000]),
    ...named({
      net_or_gross: "Net",
      how_often: "Every 4 weeks",
      balance_allowed: "8 weeks",
      checks_due: 1600,
      checks_done: 1500,
      checks_in_time: 1200,
      written_off: 100_000,
      owed: 900_000,
      referred: 8,
      check_staff: 5,
    }),

    ...row("to_budget", "timed days in_time", [500, 10_000, 400]),
    ...row("to_payment", "timed days in_time", [440, 13_200, 220]),
    ...named({ long_standing: 1600, reviewed: 1200, supported: 1500, payroll_people: 642, staff: 10.7 }),

    ...row("clients", planned, [36_452_000, 35_000_000]),
    ...row("one_off", planned, [548_000, 500_000]),
    ...row("carers", planned, [630_000, 600_000]),
    ...row("charges", planned, [3_763_000, 3_500_000]),
    ...row("health", planned, [2_000_000, 2_000_000]),
    ...row("returned", planned, [1_400_000, 1_000_000]),
    ...row("team", planned, [500_000, 500_000]),
    ...row("organisation", planned, [300_000, 300_000]),
    ...row("payroll", planned, [120_000, 100_000]),
    ...row("cards", planned, [64_200, 60_000]),
    ...row("checks", planned, [200_000, 200_000]),
    ...row("finding", planned, [35_800, 50_000]),
    ...named({
      gross_spend: 37_630_000,
      gross_budget: 36_100_000,
      income: 7_163_000,
      net_spend: 30_467_000,
      support_spend: 1_220_000,
      support_budget: 1_210_000,
      community_spend: 148_000_000,
      next_budget: 39_000_000,

      scrapbook_offer: "At the first visit, with figures.",
      scrapbook_rates: "Raised with the living wage.",
      scrapbook_assistants: "A register with reviews.",
      scrapbook_cards: "Most people keep the card.",
      scrapbook_audits: "By risk, not by date.",
      scrapbook_recovery: "Set against the next payments.",
      scrapbook_support: "Our own team of ten.",
      scrapbook_funds: "Twelve providers hold funds.",
      scrapbook_carers: "A single payment each year.",
      scrapbook_savings: "Eight weeks' money is enough.",
      signed_by: "A. Contact",
      signed_role: "Finance manager",
      signed_on: serialOfDate("2026-09-21", 1900),
      agrees_with_return: "Yes",
      remarks: null,
    }),
  },
};
