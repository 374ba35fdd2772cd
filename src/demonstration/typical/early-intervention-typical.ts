import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { TypicalCell, TypicalReturn } from "../typical-return";

const named = (values: Readonly<Record<string, TypicalCell>>): Record<string, TypicalCell> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`ei.${id}`, value]));
/** A row of a grid: the ids of its columns, and its answers in their order. */
const row = (id: string, columns: string, values: readonly TypicalCell[]) =>
  named(Object.fromEntries(columns.split(" ").map((column, at) => [`${id}_${column}`, values[at] ?? null])));

const ages = "18 65";
const flow = "opening new ended closing";
const care = "people hours spend";
const places = "people weeks spend";
const moves = "people before after";
const rates = "lowest standard highest";
const tier = "managers directs";
const fund = "plan actual";
const saved = "planned delivered";

/**
 * A complete questionnaire of a large made-up council, without a fault. The figures are round, so that every indicator
 * can be worked out by hand: 650,000 adults, and £400 million gross.
 */
export const earlyInterventionTypical: TypicalReturn = {
  cells: {
    ...named({
      contact_name: "A. Contact",
      contact_role: "Finance manager",
      contact_email: "finance@council.example",
      contact_phone: "01632 960001",
      service_contact: "B. Contact",
      service_email: "service@council.example",

      population_18_64: 500_000,
      population_65: 150_000,
      gross_spend: 400_000_000,
      early_spend: 4_000_000,
      equipment_spend: 6_000_000,
      net_budget: 280_000_000,
      net_spend: 284_000_000,
      next_budget: 300_000_000,
    }),

    ...row("request_short", ages, [1000, 5000]),
    ...row("request_long", ages, [500, 1500]),
    ...row("request_low", ages, [600, 3400]),
    ...row("request_universal", ages, [3000, 6000]),
    ...row("request_none", ages, [1500, 2500]),
    ...row("request_other", ages, [400, 600]),
    ...named({
      requests: 26_000,
      contacts: 60_000,
      contacts_resolved: 42_000,
      contacts_back: 9000,
      contacts_online: 12_000,
      assessed: 5000,
      eligible: 4000,
      front_door_staff: 40,
      front_door_spend: 1_800_000,
    }),

    ...row("hospital", "offered began completed", [4000, 3500, 2800]),
    ...row("community", "offered began completed", [2500, 2000, 1600]),
    ...row("after_none", ages, [300, 2500]),
    ...row("after_low", ages, [100, 600]),
    ...row("after_long", ages, [60, 540]),
    ...row("after_early", ages, [40, 360]),
    ...named({
      reablement_new: 4500,
      home_91: 1640,
      discharged_91: 2000,
      reablement_waiting: 25,
      reablement_hours: 110_000,
      reablement_home_spend: 4_400_000,
      reablement_bed_spend: 1_100_000,
      reablement_spend: 5_500_000,
    }),

    ...row("alarm", flow, [5000, 900, 700, 5200]),
    ...row("telecare", flow, [2400, 700, 500, 2600]),
    ...named({
      technology_digital: 5850,
      technology_only: 800,
      technology_devices_spend: 900_000,
      technology_response_spend: 1_050_000,
      technology_spend: 1_950_000,
      technology_charges: 780_000,
    }),

    ...row("extra", places, [600, 30_000, 6_600_000]),
    ...row("extra_18", places, [100, 5000, 1_500_000]),
    ...row("supported", places, [700, 36_000, 36_000_000]),
    ...row("shared", places, [120, 6000, 2_700_000]),
    ...named({
      extra_units: 800,
      extra_empty: 40,
      extra_void_spend: 200_000,
      extra_moved_in: 150,
      extra_instead: 60,
    }),

    ...row("moved_ld", moves, [30, 2_400_000, 2_100_000]),
    ...row("moved_mh", moves, [10, 600_000, 500_000]),
    ...row("moved_other", moves, [20, 1_000_000, 1_000_000]),
    ...named({
      moved: 60,
      moved_planned: 45,
      moved_next: 70,
      moved_next_cost: 2_500_000,
      transition_staff: 12.5,
    }),

    ...row("own", care, [200, 100_000, 3_500_000]),
    ...row("contract", care, [2000, 1_400_000, 32_200_000]),
    ...row("spot", care, [300, 200_000, 5_000_000]),
    ...row("rate_now", rates, [20, 23.5, 27]),
    ...row("rate_next", rates, [21, 24.5, 28]),
    ...named({
      homecare_hours: 1_700_000,
      homecare_planned: 1_800_000,
      homecare_spend: 40_700_000,
      homecare_waiting: 26,
      homecare_returned: 30,
    }),

    ...row("tier_1", tier, [5, 15]),
    ...row("tier_2", tier, [12, 45]),
    ...row("tier_3", tier, [30, 140]),
    ...row("tier_4", tier, [80, 950]),
    ...row("tier_5", tier, [73, 430]),
    ...named({ managers: 200, staff: 1600, vacant: 150, managers_pay: 10_800_000, staff_pay: 72_000_000 }),

    ...row("fund_nhs", fund, [40_000_000, 40_000_000]),
    ...row("fund_grant", fund, [16_000_000, 16_000_000]),
    ...row("fund_dfg", fund, [6_000_000, 6_000_000]),
    ...row("fund_council", fund, [2_000_000, 2_500_000]),
    ...row("fund_more_nhs", fund, [3_000_000, 3_000_000]),
    ...row("fund", fund, [67_000_000, 67_500_000]),
    ...row("scheme_short", fund, [12_000_000, 12_000_000]),
    ...row("scheme_beds", fund, [8_000_000, 7_500_000]),
    ...row("scheme_home", fund, [18_000_000, 18_500_000]),
    ...row("scheme_homes", fund, [9_000_000, 9_000_000]),
    ...row("scheme_equipment", fund, [8_000_000, 7_500_000]),
    ...row("scheme_early", fund, [5_000_000, 5_000_000]),
    ...row("scheme_other", fund, [7_000_000, 7_000_000]),
    ...row("scheme", fund, [67_000_000, 66_500_000]),
    ...named({ scheme_social_care: 39_900_000 }),

    ...row("save_prevent", saved, [2_000_000, 1_500_000]),
    ...row("save_review", saved, [3_000_000, 2_500_000]),
    ...row("save_settings", saved, [1_000_000, 500_000]),
    ...row("save_prices", saved, [1_500_000, 1_200_000]),
    ...row("save_staff", saved, [1_000_000, 1_000_000]),
    ...row("save_income", saved, [1_200_000, 1_100_000]),
    ...row("save_other", saved, [300_000, 200_000]),
    ...row("savings", saved, [10_000_000, 8_000_000]),
    ...named({
      savings_lasting: 6_000_000,
      savings_next: 12_000_000,
      savings_cost: 1_000_000,

      scrapbook_front_door: "Social workers sit with those who answer calls.",
      scrapbook_reablement: "Everybody who leaves hospital is offered it.",
      scrapbook_discharge: "One team with the NHS.",
      scrapbook_technology: "Sensors that show how somebody gets on at home.",
      scrapbook_extra_care: "A panel with landlords each month.",
      scrapbook_new_approaches: "Forty micro-providers in villages.",
      scrapbook_transition: "Planning begins at 14.",
      scrapbook_management: "One tier fewer since 2023.",
      scrapbook_homecare: "Four areas, one main provider in each.",
      scrapbook_better_care: "It pays for half of reablement.",
      scrapbook_savings: "A board looks at each saving every month.",
      scrapbook_invest: "Two years of a larger reablement team.",
      signed_by: "A. Contact",
      signed_role: "Finance manager",
      signed_on: serialOfDate("2026-09-25", 1900),
      agrees_with_return: "Yes",
      agrees_with_bcf: "Yes",
      remarks: null,
    }),
  },
};
