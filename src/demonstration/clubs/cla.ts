import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { DemonstrationClub, MadeRow, RowsInput } from "../demonstration-club";
import { growthOf } from "../growth-of";
import { homeName } from "../home-names";
import { claTypical } from "../typical/cla-typical";

/** Children looked after: everything grows with their number, and money with the nights that it buys. */
export const claDemonstration: DemonstrationClub = {
  club: "cla",
  typical: claTypical,
  instead: {
    "cla.unregistered_children": 2,
    // Asked until 2024-25.
    "cla.partner_income": 2_400_000,
    "cla.initial_enquiries": 480,
    "cla.reviews_late": 28,
    "cla.supporting_families_grant": 1_600_000,
    "cla.families_results": 260_000,
    "cla.fostering_own_nights": 62_000,
    "cla.fostering_independent_nights": 34_000,
    "cla.fostering_own_spend": 5_000_000,
    "cla.fostering_independent_spend": 4_800_000,
    "cla.fostering_voluntary_spend": 340_000,
    "cla.fostering_spend": 10_290_000,
    "cla.residential_own_nights": 6000,
    "cla.residential_independent_nights": 22_000,
    "cla.residential_own_spend": 5_700_000,
    "cla.residential_independent_spend": 23_300_000,
    "cla.residential_voluntary_spend": 930_000,
    "cla.residential_spend": 30_780_000,
    "cla.supported_independent_spend": 4_000_000,
    "cla.supported_voluntary_spend": 730_000,
    "cla.supported_spend": 5_210_000,
    "cla.leaving_care_spend": 5_500_000,
    "cla.gross_spend": 58_120_000,
    "cla.net_spend": 52_120_000,
    "cla.high_cost_spend": 6_000_000,
    "cla.fostering_own_budget": 4_850_000,
    "cla.fostering_bought_budget": 5_000_000,
    "cla.residential_own_budget": 5_600_000,
    "cla.residential_bought_budget": 22_500_000,
    "cla.supported_bought_budget": 4_500_000,
    "cla.other_lines_budget": 11_200_000,
    "cla.gross_budget": 55_300_000,
    "cla.net_budget": 50_050_000,
    "cla.original_net_budget": 49_500_000,
    "cla.next_net_budget": 53_600_000,
    "cla.carer_allowances": 1_750_000,
    "cla.carer_fees": 1_050_000,
    "cla.carer_support_spend": 1_300_000,
    "cla.recruitment_spend": 300_000,
    "cla.foster_places": 300,
    "cla.foster_places_filled": 205,
    "cla.foster_places_unavailable": 48,
  },
  near: {
    "cla.fostering_spend": { indicator: "s251.fostering.weekly-cost", factor: 1 / 7, times: "cla.fostering_nights" },
    "cla.residential_spend": {
      indicator: "s251.residential-care.weekly-cost",
      factor: 1 / 7,
      times: "cla.residential_nights",
    },
    "cla.in_residential": { indicator: "cs.cla.placement.childrens-homes", factor: 1.05 },
    "cla.missing": { indicator: "cs.cla.missing-share", factor: 0.01, times: "cla.any_time" },
  },
  grows: [
    [/^cla\.population$/, "cla.population"],
    [
      /^cla\.(population_16_17|in_need|on_plans|referrals|at_31_march|families_opening|families_started)$/,
      "cla.population",
    ],
    [/^cla\.(families_ended|families_outcomes|families_children|families_staff)$/, "cla.families_started"],
    [/^cla\.families$/, "cla.families_opening"],
    [/^cla\.(families_grant|supporting_families_grant|families_results)$/, "cla.families_spend"],
    [/^cla\.uasc_(opening|starts|ceases|nights)$/, "cla.uasc_at_31_march"],
    [/^cla\.(adopted|guardianship|went_home|came_of_age|left_otherwise)$/, "cla.ceases"],
    [/^cla\.(fostering|residential|supported|kinship)_(own|independent|public|voluntary)_nights$/, "cla.$1_nights"],
    [/^cla\.(fostering|residential|supported|kinship)_nights$/, "cla.in_$1"],
    [/^cla\.long_term$/, "cla.long_term_stable"],
    [/^cla\.long_term_stable$/, "cla.at_31_march"],
    [/^cla\.parents_nights$/, "cla.placed_with_parents"],
    [/^cla\.adoption_nights$/, "cla.placed_for_adoption"],
    [/^cla\.elsewhere_nights$/, "cla.placed_elsewhere"],
    [/^cla\.(fostering|residential|supported|kinship)_spend$/, "cla.$1_nights"],
    [/^cla\.(fostering|residential|supported|kinship)_own_budget$/, "cla.$1_own_spend"],
    [
      /^cla\.(fostering|residential|supported|kinship)_bought_budget$/,
      "cla.$1_independent_spend+cla.$1_public_spend+cla.$1_voluntary_spend",
    ],
    [/^cla\.(other_lines|gross)_budget$/, "cla.gross_spend"],
    [/^cla\.income_budget$/, "cla.income"],
    [/^cla\.(original_net|next_net)_budget$/, "cla.net_budget"],
    [/^cla\.net_budget$/, "cla.net_spend"],
    [/^cla\.(savings_planned|placement_inflation|demand_growth|net_spend|income|high_cost_spend)$/, "cla.gross_spend"],
    [/^cla\.(health_income|education_income|partner_income|other_grants|other_income)$/, "cla.income"],
    [/^cla\.high_cost_children$/, "cla.in_residential"],
    [/^cla\.(own_homes|own_beds|sold_nights|homes_overheads)$/, "cla.residential_own_nights"],
    [/^cla\.block_beds$/, "cla.residential_independent_nights"],
    [/^cla\.block_empty_nights$/, "cla.block_beds"],
    [/^cla\.households$/, "cla.fostering_own_nights"],
    [/^cla\.(households_opening|households_approved|households_left|carers|supervising_staff)$/, "cla.households"],
    [/^cla\.foster_places$/, "cla.households"],
    [/^cla\.(foster_places_filled|foster_places_unavailable)$/, "cla.foster_places"],
    [/^cla\.households_(retired|moved_agency|took_order|ended_approval|left_otherwise)$/, "cla.households_left"],
    [/^cla\.(enquiries|initial_enquiries|applications)$/, "cla.households_approved"],
    [/^cla\.carers_\w+$/, "cla.carers"],
    [/^cla\.(carer_allowances|carer_fees|carer_support_spend|recruitment_spend)$/, "cla.fostering_own_spend"],
    [/./, "cla.at_31_march"],
  ],
  sizeless: /^cla\.assessment_weeks$/,
  spreads: [
    [/^cla\.(fostering|residential)_spend$/, 0.05],
    [/^cla\.residential_own_nights$/, 0.6],
    [/_(public|voluntary)_nights$/, 0.5],
    [/_independent_nights$/, 0.25],
    [/^cla\.(uasc_\w+|elsewhere_nights|sold_nights|block_\w+|unregistered_children)$/, 0.4],
    [/^cla\.(adoption|guardianship|other|short_breaks|education|asylum|transport|legal|agency_staff)_spend$/, 0.35],
    [/^cla\.(savings_\w+|placement_inflation|demand_growth)$/, 0.4],
    [/_(own|bought)_budget$/, 0.08],
    [/^cla\.(gross|net|original_net|next_net|other_lines|income)_budget$/, 0.03],
    [/^cla\.residential_own_spend$/, 0.16],
    [/^cla\.(in_need|on_plans|referrals)$/, 0.2],
  ],
  without: [
    { ids: /^cla\.(residential_own_(nights|spend|budget)|own_beds|sold_nights|homes_overheads)$/, inHundred: 20 },
    { ids: /^cla\.sold_nights$/, inHundred: 55 },
    { ids: /^cla\.block_/, inHundred: 45 },
    { ids: /^cla\.fostering_public_/, inHundred: 35 },
    { ids: /^cla\.residential_public_/, inHundred: 40 },
    { ids: /^cla\.residential_voluntary_/, inHundred: 25 },
    { ids: /^cla\.supported_public_/, inHundred: 45 },
    { ids: /^cla\.supported_own_/, inHundred: 30 },
    { ids: /^cla\.kinship_independent_/, inHundred: 40 },
    { ids: /^cla\.kinship_(public|voluntary)_/, inHundred: 55 },
    { ids: /^cla\.short_breaks_spend$/, inHundred: 20 },
    { ids: /^cla\.siblings_apart$/, inHundred: 5 },
  ],
  rows: { homes: childrensHomes },
};

/** A home for about five children each, until the nights in the council's own homes are reached; and some with short breaks. */
function childrensHomes({ figure, year, chance, price }: RowsInput): readonly MadeRow[] {
  const nights = figure("cla.residential_own_nights") + figure("cla.sold_nights");
  if (nights < 200) return [];
  const spend = Math.max(0, figure("cla.residential_own_spend") - figure("cla.homes_overheads"));
  const beds = Math.max(2, Math.round(nights / (365 * (0.72 + 0.2 * chance("occupancy").share()))));
  const count = Math.max(1, Math.round(beds / chance("home size").whole(4, 7)));
  const weekly = (spend / nights) * 7;
  const homes = Array.from({ length: count }, (_, at) => {
    const own = Math.floor(beds / count) + (at < beds % count ? 1 : 0);
    const busy = nights / (beds * 365 * 0.97) + 0.06 * chance("home", at, year).normal();
    return homeOf(at, own, Math.max(0.55, Math.min(0.98, busy)), weekly, { chance, year });
  });
  if (chance("short breaks").share() > 0.3) return homes;
  const home = homeOf(count, chance("short breaks beds").whole(4, 7), 0.7, 5200 * price, { chance, year });
  return [...homes, { ...home, purpose: "Short breaks" }];
}

function homeOf(
  at: number,
  beds: number,
  busy: number,
  weekly: number,
  { chance, year }: Pick<RowsInput, "chance" | "year">,
): MadeRow {
  const lasting = chance("home", at);
  const thisYear = chance("home this year", at, year);
  const starts = Number(year.slice(0, 4));
  const available = Math.floor(beds * 365 * (1 - 0.05 * thisYear.share()));
  const occupied = Math.round(available * busy);
  const cost = (occupied / 7) * weekly * growthOf(0.06 * lasting.normal());
  const fixedShare = 0.74 + 0.1 * lasting.share();
  const staff = beds * (2.9 + 1.4 * lasting.share());
  const grade = lasting.byWeight({
    Outstanding: 14,
    Good: 62,
    "Requires improvement to be good": 19,
    Inadequate: 2,
    "Not yet inspected": 3,
  });
  return {
    home: homeName(at + chance("first home").whole(0, 40)),
    urn: `SC${String(400_000 + lasting.whole(0, 999) * 100 + at)}`,
    purpose: lasting.byWeight({ General: 70, "Disabled children": 18, "Assessment or emergency": 9, Other: 3 }),
    opened: null,
    closed: null,
    beds,
    nights_available: available,
    nights_occupied: occupied,
    fixed_cost: Math.round(cost * fixedShare),
    variable_cost: Math.round(cost * (1 - fixedShare)),
    staff: Math.round(staff * 10) / 10,
    agency_staff: Math.round(staff * 0.16 * thisYear.share() * 10) / 10,
    grade,
    inspected: grade === "Not yet inspected" ? null : serialOfDate(`${starts}-04-10`, 1900) + thisYear.whole(0, 340),
    manager: thisYear.share() < 0.88 ? "Yes" : "No",
  };
}
