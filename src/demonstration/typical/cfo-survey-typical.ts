import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { TypicalCell, TypicalReturn } from "../typical-return";

const named = (values: Readonly<Record<string, TypicalCell>>): Record<string, TypicalCell> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`cfo.${id}`, value]));
/** A service: how concerned, and the potential for better outcomes and for efficiency. */
const service = (id: string, concern: string, outcomes: string, efficiency: string) =>
  named({ [`${id}_concern`]: concern, [`${id}_outcomes`]: outcomes, [`${id}_efficiency`]: efficiency });
const none = "not applicable";

/** The survey as a made-up county answers it, without a fault. It has no housing of its own, and a budget of £800m. */
export const cfoSurveyTypical: TypicalReturn = {
  cells: {
    ...named({
      contact_name: "A. Contact",
      contact_role: "Chief finance officer",
      contact_email: "finance@council.example",
      contact_phone: "01632 960001",
      service_contact: "B. Contact",
      service_email: "planning@council.example",

      finances_this_year: "Fairly",
      finances_next_year: "Very",
      finances_medium_term: "Very",
      finances_reserves: "Fairly",
      finances_high_needs: "Very",
      finances_borrowing: "Not very",
      finances_statutory: "Not very",
      finances_other: "Fairly",
      most_pressed: "Children",
      pressed_before: "Adults",
    }),
    ...service("sv_adults", "Very", "Some", "A little"),
    ...service("sv_children", "Very", "A lot", "A lot"),
    ...service("sv_education", "Very", "Some", "Some"),
    ...service("sv_public_health", "Not very", "Some", "A little"),
    ...service("sv_housing", none, none, none),
    ...service("sv_highways", "Fairly", "A little", "A little"),
    ...service("sv_environment", "Not very", "A little", "Some"),
    ...service("sv_culture", "Not at all", "A little", "Some"),
    ...service("sv_planning", "Not at all", "None", "A little"),
    ...service("sv_central", "Not very", "None", "Some"),
    ...service("ch_looked_after", "Very", "A lot", "A lot"),
    ...service("ch_safeguarding", "Fairly", "Some", "A little"),
    ...service("ch_early_years", "Not very", "Some", "None"),
    ...service("ch_family_support", "Fairly", "A lot", "Some"),
    ...service("ch_young_people", "Fairly", "Some", "A little"),
    ...service("ch_leaving_care", "Fairly", "Some", "Some"),
    ...service("ch_disabled", "Fairly", "A little", "A little"),
    ...service("ch_plans", "Very", "Some", "Some"),
    ...service("ch_transport", "Very", "None", "Some"),
    ...service("ad_older", "Very", "Some", "Some"),
    ...service("ad_learning", "Very", "A lot", "Some"),
    ...service("ad_mental", "Fairly", "Some", "A little"),
    ...service("ad_physical", "Not very", "A little", "A little"),
    ...service("ad_carers", "Not very", "Some", "None"),
    ...service("ad_market", "Very", "A little", "None"),
    ...service("ad_hospital", "Fairly", "Some", "Some"),
    ...named({
      prevention_children: "A lot",
      prevention_adults: "Some",
      prevention_homeless: none,
      prevention_schools: "Some",
      prevention_health: "A little",
      growth_homes: "Some",
      growth_businesses: "A little",
      growth_charges: "A little",
      growth_property: "None",
      growth_partners: "A little",

      savings_adults: "Not very",
      savings_children: "Not at all",
      savings_places: "Fairly",
      savings_central: "Very",
      savings_change: "Not very",
      net_budget: 800_000_000,
      savings_planned: 40_000_000,
      savings_delivered: 30_000_000,
      savings_next: 32_000_000,
      savings_social_care: 16_000_000,
      reserves: 160_000_000,
      reserves_free: 40_000_000,
      prevention_spend: 48_000_000,

      scrapbook_worry: "Placements for teenagers.",
      scrapbook_forecast: "Monthly, from starts and durations.",
      scrapbook_prevention: "Family hubs in each district.",
      scrapbook_growth: "A review of every fee.",
      scrapbook_savings: "A board meets each fortnight.",
      scrapbook_looked_after: "Two small homes of our own.",
      scrapbook_reserves: "Risks are priced each autumn.",
      signed_by: "A. Contact",
      signed_role: "Chief finance officer",
      signed_on: serialOfDate("2026-06-24", 1900),
      whose_view: "Officer's own",
      remarks: null,
    }),
  },
};
