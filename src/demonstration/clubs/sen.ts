import type { DemonstrationClub, MadeRow, RowsInput } from "../demonstration-club";
import { growthOf } from "../growth-of";
import { senTypical } from "../typical/sen-typical";

/** Special educational needs: nearly everything grows with the number of plans. The table has the costly placements. */
export const senDemonstration: DemonstrationClub = {
  club: "sen",
  typical: senTypical,
  instead: {
    ...placed("unit", 15, 380),
    ...placed("state", 40, 560),
    ...placed("nmss", 50, 1900),
    ...placed("independent", 160, 1450),
    ...placed("college", 40, 950),
    ...placed("alternative", 20, 520),
    "sen.all_placed": 325,
    "sen.all_weeks": 12_350,
    "sen.all_cost": 16_200_000,
    "sen.funded_education": 13_100_000,
    "sen.funded_care": 2_400_000,
    "sen.funded_health": 700_000,
    "sen.hn_places_outturn": 22_000_000,
    "sen.hn_maintained_outturn": 20_000_000,
    "sen.hn_academies_outturn": 35_000_000,
    "sen.hn_independent_outturn": 11_500_000,
    "sen.hn_alternative_outturn": 4_000_000,
    "sen.hn_therapies_outturn": 1_000_000,
    "sen.hn_spend": 102_000_000,
    "sen.hn_budget": 99_000_000,
    "sen.hn_allocation": 97_000_000,
    "sen.dsg_balance": -24_000_000,
    "sen.mainstream_top_up": 14_000_000,
    "sen.unit_top_up": 4_000_000,
    "sen.state_top_up": 30_000_000,
    "sen.alternative_top_up": 2_500_000,
    "sen.college_top_up": 4_500_000,
    "sen.top_up_spend": 55_000_000,
  },
  near: {
    "sen.population": { indicator: "ctx.population.0-17", factor: 0.93 },
    "sen.pupils": { indicator: "ctx.population.0-17", factor: 0.75 },
    "sen.plans": { indicator: "cs.ehc.plans", factor: 1 },
    "sen.pupils_with_plan": { indicator: "cs.ehc.pupils-with-plan-share", factor: 0.01, times: "sen.pupils" },
    "sen.pupils_with_support": { indicator: "cs.ehc.pupils-with-support-share", factor: 0.01, times: "sen.pupils" },
    "sen.in_time": { indicator: "cs.ehc.within-20-weeks-share", factor: 0.01, times: "sen.timed" },
    "sen.plans_new": { indicator: "cs.ehc.plans-issued", factor: 1 },
    "sen.plans_ceased": { indicator: "cs.ehc.plans-ceased", factor: 1 },
    "sen.requests": { indicator: "cs.ehc.requests", factor: 1 },
    "sen.requests_refused": { indicator: "cs.ehc.requests-refused", factor: 1 },
  },
  grows: [
    [/^sen\.population$/, "sen.population"],
    [/^sen\.pupils$/, "sen.population"],
    [/^sen\.pupils_with_support$/, "sen.pupils"],
    [/^sen\.plans$/, "sen.population"],
    [/^sen\.(requests|assessed|overdue)$/, "sen.plans_new"],
    [/^sen\.(to_assess_appealed|mediations)$/, "sen.requests"],
    [/^sen\.to_issue_appealed$/, "sen.not_issued"],
    [/^sen\.(to_assess|to_issue|contents)_(?:settled|decided)$/, "sen.$1_appealed"],
    [/^sen\.(unit|state|nmss|independent|college|alternative)_weeks$/, "sen.$1_placed"],
    [/^sen\.all_cost$/, "sen.all_weeks"],
    [/^sen\.all_weeks$/, "sen.all_placed"],
    [/^sen\.funded_(?:education|care|health)$/, "sen.all_cost"],
    [/^sen\.(fleet|minibus|taxi|passes|budgets)_carried$/, "sen.carried"],
    [/^sen\.(travel_trained|assistants)$/, "sen.carried"],
    [/^sen\.transport_spend$/, "sen.carried"],
    [/^sen\.transport_budget$/, "sen.transport_spend"],
    [/^sen\.hn_spend$/, "sen.plans"],
    [/^sen\.hn_independent_outturn$/, "sen.nmss_cost+sen.independent_cost+sen.college_cost+sen.alternative_cost"],
    [/^sen\.(managers|officers|psychologists|transport_team|office)_pay$/, "sen.$1_in_post"],
    [/^sen\.staff_pay$/, "sen.staff_in_post"],
    [/^sen\.advice_bought$/, "sen.assessed"],
    [/^sen\.mediation_spend$/, "sen.mediations"],
    [/./, "sen.plans"],
  ],
  moneyGrows: "sen.hn_spend",
  spreads: [
    [/^sen\.(pupils_with_plan|pupils_with_support|in_time)$/, 0.02],
    [/^sen\.(population|pupils|plans|plans_new|plans_ceased|requests|requests_refused)$/, 0.015],
    [/^sen\.reviews_in_time$/, 0.7],
    [/^sen\.(unit|state|nmss|independent|college|alternative)_placed$/, 0.32],
    [/^sen\.(unit|state|nmss|independent|college|alternative)_weeks$/, 0.04],
    [/^sen\.(mainstream|unit|state|nmss|independent|college|alternative|home|nowhere)_(under_5|to_\d+)$/, 0.25],
    [/_plans$/, 0.16],
    [/_carried$/, 0.35],
    [/_fares$/, 0.16],
    [/_outturn$/, 0.2],
    [/^sen\.hn_(budget|allocation)$/, 0.04],
    [/^sen\.(dsg_balance|hn_transfer|hn_therapies_outturn|hn_other_outturn)$/, 0.6],
    [/_appealed$/, 0.35],
    [/_in_post$/, 0.25],
    [/^sen\.(advice_bought|tribunal_spend|mediation_spend)$/, 0.4],
    [/_topped_up$/, 0.3],
  ],
  without: [
    { ids: /^sen\.fleet_/, inHundred: 25 },
    { ids: /^sen\.budgets_/, inHundred: 10 },
    { ids: /^sen\.hn_therapies_outturn$/, inHundred: 35 },
    { ids: /^sen\.hn_transfer$/, inHundred: 40 },
  ],
  rows: { placements: specialPlacements },
};

/** What a typical council has of a setting: placements of 38 weeks at a fee. */
function placed(setting: string, count: number, fee: number) {
  return {
    [`sen.${setting}_placed`]: count,
    [`sen.${setting}_weeks`]: count * 38,
    [`sen.${setting}_cost`]: count * 38 * fee,
  };
}

const needs = {
  ASD: 38,
  SEMH: 22,
  SLCN: 11,
  SLD: 8,
  MLD: 6,
  PD: 4,
  PMLD: 4,
  SPLD: 2,
  HI: 2,
  VI: 1.5,
  MSI: 0.5,
  OTH: 1,
};
/** What a week costs for a need beside the middle one. */
const costOf: Readonly<Record<keyof typeof needs, number>> = {
  ASD: 1.02,
  SEMH: 1.08,
  SLCN: 0.84,
  SLD: 1.06,
  MLD: 0.78,
  PD: 1.02,
  PMLD: 1.32,
  SPLD: 0.74,
  HI: 0.95,
  VI: 0.97,
  MSI: 1.36,
  OTH: 0.88,
};
const schoolAges = { "Under 5": 3, "5 to 10": 30, "11 to 15": 50, "16 to 19": 15, "20 to 25": 2 };
const collegeAges = { "16 to 19": 70, "20 to 25": 30 };

/** Of each setting: its name in the table, the share that stays overnight, and the ages. */
const settings = [
  { id: "unit", name: "Unit", residential: 0, ages: schoolAges },
  { id: "state", name: "State special", residential: 0.02, ages: schoolAges },
  { id: "nmss", name: "NMSS", residential: 0.45, ages: schoolAges },
  { id: "independent", name: "Independent", residential: 0.09, ages: schoolAges },
  { id: "college", name: "College", residential: 0.25, ages: collegeAges },
  { id: "alternative", name: "Alternative", residential: 0, ages: schoolAges },
] as const;

function specialPlacements({ figure, chance, year }: RowsInput): readonly MadeRow[] {
  let number = 0;
  return settings.flatMap(({ id, name, residential, ages }) => {
    const count = Math.round(figure(`sen.${id}_placed`));
    const usual = figure(`sen.${id}_cost`) / Math.max(1, figure(`sen.${id}_weeks`));
    // Those who stay overnight cost about two and a half times as much, so that days are below the middle.
    const day = usual / (1 + 1.5 * residential);
    return Array.from({ length: count }, (_, at): MadeRow => {
      const own = chance("placement", id, at);
      const thisYear = chance("placement this year", id, at, year);
      const isResidential = own.share() < residential;
      const need = own.byWeight(needs);
      const differs = growthOf(0.24 * own.normal() + 0.02 * thisYear.normal());
      const fee = Math.round(day * (isResidential ? 2.5 : 1) * costOf[need] * differs);
      const weeks = thisYear.share() < 0.8 ? thisYear.whole(37, 40) : thisYear.whole(6, 36);
      const care = isResidential ? 5 * thisYear.whole(4, 8) : thisYear.share() < 0.1 ? 10 : 0;
      const health = isResidential ? 5 * thisYear.whole(1, 4) : thisYear.share() < 0.06 ? 10 : 0;
      return {
        reference: `P${String(++number).padStart(4, "0")}`,
        need,
        age: own.byWeight<string>(ages),
        gender: own.byWeight({ Male: 72, Female: 27, "Not known": 1 }),
        setting: name,
        stay: isResidential ? "Residential" : "Day",
        weekly_fee: fee,
        weeks,
        cost: fee * weeks,
        education: 100 - care - health,
        care,
        health,
      };
    });
  });
}
