import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { TypicalCell, TypicalReturn } from "../typical-return";

const day = (date: string): number => serialOfDate(date, 1900);
const named = (values: Readonly<Record<string, TypicalCell>>): Record<string, TypicalCell> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`rn.${id}`, value]));
/** A row of a grid: the ids of its columns, and its answers in their order. */
const row = (id: string, columns: string, values: readonly TypicalCell[]) =>
  named(Object.fromEntries(columns.split(" ").map((column, at) => [`${id}_${column}`, values[at] ?? null])));

/** A client group: residents of own, external and nursing homes, each 50 weeks, and what a week of each costs. */
function group(id: string, people: readonly number[], prices: readonly number[], contributions: number, nhs: number) {
  const homes = ["own", "external", "nursing"];
  return {
    ...row(id, homes.map((home) => `${home}_residents`).join(" "), people),
    ...row(
      id,
      homes.map((home) => `${home}_weeks`).join(" "),
      people.map((count) => count * 50),
    ),
    ...row(
      id,
      homes.map((home) => `${home}_spend`).join(" "),
      people.map((count, at) => count * 50 * (prices[at] ?? 0)),
    ),
    ...row(id, "contributions nhs", [contributions, nhs]),
  };
}

const changes = "opening admitted died left closing";
const prices = "standard paid next";

/**
 * A complete questionnaire of a small made-up council, without a fault, so that its table has 58 placements. The figures
 * are round, so that every indicator can be worked out by hand: 4,750 weeks in homes for £5,705,000 gross.
 */
export const residentialNursingTypical: TypicalReturn = {
  cells: {
    ...named({
      contact_name: "A. Contact",
      contact_role: "Finance manager",
      contact_email: "finance@council.example",
      contact_phone: "01632 960001",
      service_contact: "B. Contact",
      service_email: "service@council.example",
      population_18_64: 120_000,
      population_65: 40_000,
      population_85: 5000,
      area_residential_beds: 900,
      area_nursing_beds: 600,
    }),

    ...group("older", [10, 12, 8], [1100, 800, 950], 300_000, 20_000),
    ...group("dementia", [14, 10, 6], [1200, 900, 1000], 350_000, 60_000),
    ...group("ld_65", [2, 2, 1], [2000, 1500, 1600], 30_000, 30_000),
    ...group("mh_65", [1, 2, 1], [1200, 1000, 1100], 20_000, 40_000),
    ...group("pd_18", [1, 2, 1], [1500, 1300, 1400], 15_000, 30_000),
    ...group("ld_18", [4, 8, 1], [2200, 1800, 2000], 50_000, 150_000),
    ...group("mh_18", [2, 3, 1], [1400, 1200, 1300], 20_000, 60_000),
    ...group("other", [1, 1, 1], [1000, 800, 1000], 15_000, 10_000),
    ...row("aged_18", changes, [21, 6, 1, 2, 23]),
    ...row("aged_65", changes, [66, 30, 20, 5, 72]),
    ...named({
      own_nursing_residents: 2,
      turned_65: 1,
      admitted_from_hospital: 12,
      admitted_spent_down: 9,
      below_good: 19,
      waiting: 6,

      own_weeks: 1750,
      external_weeks: 2000,
      nursing_weeks: 1000,
      own_nursing_weeks: 100,
      short_weeks: 200,

      own_spend: 2_355_000,
      external_spend: 2_250_000,
      nursing_spend: 1_100_000,
      gross_spend: 5_705_000,
      own_nursing_spend: 120_000,
      short_spend: 180_000,

      contributions: 800_000,
      nhs_income: 400_000,
      other_income: 100_000,
      income: 1_300_000,
      net_spend: 4_405_000,
      fnc: 150_000,
      gross_budget: 5_600_000,
      income_budget: 1_250_000,
      net_budget: 4_350_000,
      next_budget: 4_493_100,

      own_homes: 2,
      own_beds: 42,
      others_weeks: 60,
      own_short_weeks: 40,
      homes_overheads: 240_000,
      own_short_spend: 40_000,
      block_beds: 10,
      block_empty_weeks: 26,

      placements: 58,
      one_to_one: 7,
    }),

    ...row("rate_residential", prices, [780, 830, 820]),
    ...row("rate_residential_dementia", prices, [850, 900, 890]),
    ...row("rate_nursing", prices, [900, 960, 945]),
    ...row("rate_nursing_dementia", prices, [950, 1010, 1000]),
    ...named({
      above_standard: 12,
      new_placements: 24,
      full_cost: 8,
      after_care: 6,
      deferred_opening: 12,
      deferred_new: 8,
      deferred_ended: 6,
      deferred: 14,
      deferred_owed: 700_000,
      deferred_written_off: 10_000,

      scrapbook_fees: "A survey of costs every two years.",
      scrapbook_market: "A forum with providers each quarter.",
      scrapbook_contracts: "Ten beds by block, the rest by framework.",
      scrapbook_own_homes: "Kept for dementia.",
      scrapbook_alternatives: "Extra care first.",
      scrapbook_panel: "A weekly panel.",
      scrapbook_reviews: "The fifty highest fees each year.",
      scrapbook_discharge: "Six weeks at most, then a review.",
      scrapbook_health: "One tool for joint funding.",
      scrapbook_top_ups: "Paid through the council.",
      scrapbook_deferred: "A charge on the house.",
      scrapbook_savings: "Fewer spot purchases.",
      signed_by: "A. Contact",
      signed_role: "Finance manager",
      signed_on: day("2026-09-18"),
      agrees_with_return: "Yes",
      remarks: null,
    }),
  },
  rows: {
    homes: [
      {
        home: "Oak House",
        cqc: "1-100000001",
        care: "Residential",
        people: "Dementia",
        opened: null,
        closed: null,
        beds: 26,
        weeks_available: 1300,
        weeks_occupied: 1180,
        fixed_cost: 1_000_000,
        variable_cost: 320_000,
        staff: 30,
        agency_staff: 2,
        rating: "Good",
        inspected: day("2026-01-15"),
      },
      {
        home: "Elm Court",
        cqc: null,
        care: "Nursing",
        people: "Older people",
        opened: null,
        closed: null,
        beds: 16,
        weeks_available: 800,
        weeks_occupied: 770,
        fixed_cost: 675_000,
        variable_cost: 280_000,
        staff: 20,
        agency_staff: 1.5,
        rating: "Improve",
        inspected: day("2024-06-04"),
      },
    ],
    placements: [
      ...placements(1, 24, "Older people", "Residential", 800),
      ...placements(25, 16, "LD 18-64", "Residential", 1600),
      ...placements(41, 18, "Dementia", "Nursing", 1000),
    ],
  },
};

/** Placements of one kind: every fifth out of the area, every second with a top-up. */
function placements(
  first: number,
  count: number,
  people: string,
  care: string,
  fee: number,
): Readonly<Record<string, TypicalCell>>[] {
  return Array.from({ length: count }, (_, at) => {
    const number = first + at;
    return {
      reference: `P${String(number).padStart(4, "0")}`,
      people,
      care,
      weekly_fee: fee,
      weeks: 40,
      area: number % 10 === 0 ? "Further away" : number % 5 === 0 ? "Next to it" : "In the area",
      bought: number % 3 === 0 ? "Spot" : "Framework",
      top_up: number % 2 === 0 ? "Yes" : "No",
    };
  });
}
