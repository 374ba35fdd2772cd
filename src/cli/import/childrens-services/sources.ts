import {
  placementGroups,
  type PlacementGroup,
} from "../../../domain/clubs/published/childrens-services/placement-groups";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";

const tool = "lait_children_indicators";

/** The tool restates some figures for councils before they began, or still gives them after they ended. */
const restated = true;

/** A source whose years end on 31 March. */
function ending(file: string, indicator: string, code: string, from?: string, to?: string): FigureSource {
  return {
    indicator,
    file,
    code,
    year: "ending",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/**
 * North Yorkshire and Somerset appear twice in the year to March 2023, under their county and unitary codes, with
 * numbers that differ by one or two; the Interactive Tool uses those of the later code.
 */
function givenAgain(row: TableRow): string | null {
  const isCounty = ["E10000023", "E10000027"].includes(row.cell("la_code"));
  return isCounty && row.cell("year") === "2023"
    ? "of a county in its last year, given again under its new code"
    : null;
}

function placementSources({ key, published, until2017, shareOf2020 }: PlacementGroup): readonly FigureSource[] {
  const code = `cla31|${published.join("|")}`;
  return [
    ending("cla_placements_31march", `cs.cla.${key}`, code),
    ending("cla_placements_31march", `cs.cla.${key}-share`, `${code}_pct`),
    ...(until2017 === undefined ? [] : [ending("cla_sfr_2011_2017", `cs.cla.${key}`, `sfr|${until2017}`)]),
    ...(shareOf2020 === undefined ? [] : [ending(tool, `cs.cla.${key}-share`, shareOf2020, "2019-20", "2019-20")]),
  ];
}

const lookedAfter: readonly FigureSource[] = [
  { indicator: "cs.residents-0-17", file: "population_0_17", code: "population_0_17", year: "mid-year" },
  ending("cla_sfr_2011_2017", "cs.cla.all-placements", "sfr|CLA at 31 March"),
  ending("cla_placements_31march", "cs.cla.all-placements", "cla31|Placement|Total"),
  ending(tool, "cs.cla.starts", "LACnum_Start", "2015-16", "2017-18"),
  { ...ending("cla_counts_rates", "cs.cla.starts", "cla_started"), leaveOut: givenAgain },
  ending("cla_counts_rates", "cs.cla.starts-per-10000", "cla_started_rate_per_10k"),
  ending(tool, "cs.cla.ceases", "LACceased", "2015-16", "2017-18"),
  { ...ending("cla_counts_rates", "cs.cla.ceases", "cla_ceased"), leaveOut: givenAgain },
  ending("cla_counts_rates", "cs.cla.ceases-per-10000", "cla_ceased_rate_per_10k"),
  ending(tool, "cs.cla.asylum-seeking", "Unacc_Asylmn_Seek_Childn", "2015-16", "2019-20"),
  ending("cla_placements_31march", "cs.cla.asylum-seeking", "cla31|Unaccompanied asylum-seeking children|UASC"),
  ending(tool, "cs.cla.asylum-seeking-share", "Unacc_Asylmn_Seek_Childn%", "2019-20", "2019-20"),
  ending(
    "cla_placements_31march",
    "cs.cla.asylum-seeking-share",
    "cla31|Unaccompanied asylum-seeking children|UASC_pct",
  ),
  ending(tool, "cs.cla.starts-asylum-seeking-share", "UASC_%_Starting"),
];

const own = "cla31|LA of placement|1. Own LA children placed internally within the local authority boundary";
const others = "cla31|LA of placement|2. Other LA children externally placed within the local authority boundary";

const placements: readonly FigureSource[] = [
  ...placementGroups.flatMap(placementSources),
  ending(tool, "cs.cla.distance.over-20-miles-outside-area-share", "LACDistance"),
  ending("cla_placements_31march", "cs.cla.in-area.own", own),
  ending("cla_placements_31march", "cs.cla.in-area.from-elsewhere", others),
  ending("cla_placements_31march", "cs.cla.in-area.all", "cla31|LA of placement|Total"),
  ending("cla_placements_31march", "cs.cla.in-area.from-elsewhere-share", `${others}_pct`),
];

const adopted = "ceased|Reason episode ceased|Adopted";
const guardians = "ceased|Reason episode ceased|Special guardianship order";

const leavingCare: readonly FigureSource[] = [
  ending(tool, "cs.cla.ceases.adopted", "No_of LAC Adopted", "2015-16", "2019-20"),
  ending("cla_ceased_adoption_sgo", "cs.cla.ceases.adopted", adopted),
  ending(tool, "cs.cla.ceases.adopted-share", "%_of LAC Adopted", "2015-16", "2019-20"),
  ending("cla_ceased_adoption_sgo", "cs.cla.ceases.adopted-share", `${adopted}_pct`),
  ending(tool, "cs.cla.ceases.special-guardianship", "LAC_ceased_SGO", "2015-16", "2019-20"),
  ending("cla_ceased_adoption_sgo", "cs.cla.ceases.special-guardianship", guardians),
  ending(tool, "cs.cla.ceases.special-guardianship-share", "LAC_ceased_SGO%", "2019-20", "2019-20"),
  ending("cla_ceased_adoption_sgo", "cs.cla.ceases.special-guardianship-share", `${guardians}_pct`),
  ending(tool, "cs.cla.ceases.child-arrangements-share", "LAC_ceased_CAO%"),
  ending(tool, "cs.cla.ceases.returned-home-share", "LAC_RetHome_CarePlan_%"),
];

const qualityAndLeavers: readonly FigureSource[] = [
  ending(tool, "cs.cla.three-placements", "LACStableNum_2016on"),
  ending(tool, "cs.cla.three-placements-share", "LACStable_2016on"),
  ending(tool, "cs.cla.long-stable", "LAC_LongStableNum"),
  ending(tool, "cs.cla.long-stable-share", "LAC_LongStable%"),
  ending(tool, "cs.cla.three-social-workers-share", "Stability_SocialWorker"),
  ending(tool, "cs.cla.missing-share", "Children_missing"),
  ending(tool, "cs.cla.wellbeing-score", "Emotional_LAC"),
  ending(tool, "cs.cla.health-checked-share", "LACHealth%"),
  ending(tool, "cs.cla.convicted-share", "LAC_Convictions"),
  ending(tool, "cs.care-leavers.number", "NoCareLeavers"),
  { ...ending(tool, "cs.care-leavers.in-education-or-work", "CareLeaverEETNum"), restated },
  { ...ending(tool, "cs.care-leavers.in-education-or-work-share", "CareLeaverEET"), restated },
  { ...ending(tool, "cs.care-leavers.not-in-education-or-work-share", "CareLeaversNEET"), restated },
  ending(tool, "cs.care-leavers.suitable-accommodation", "NoCareLeaverAcc"),
  ending(tool, "cs.care-leavers.suitable-accommodation-share", "CareLeaverAcc"),
  ending(tool, "cs.care-leavers.staying-put-share", "StayingPut"),
];

const need: readonly FigureSource[] = [
  ending("cin_cpp", "cs.cin.referrals", "referrals"),
  ending(tool, "cs.cin.referrals-per-10000", "CPP_Total_Rateper10,000"),
  ending("cin_cpp", "cs.cin.re-referrals", "re_referrals_12m"),
  ending("cin_cpp", "cs.cin.re-referral-share", "re_referrals_12m_pct"),
  ending("cin_cpp", "cs.cin.no-further-action-share", "referrals_nfa_pct"),
  ending(tool, "cs.cin.assessed-not-in-need-share", "Referrals_AssessedNotNeed"),
  ending(tool, "cs.cin.assessed-within-45-days-share", "Continue_Assess_Comp"),
  ending("cin_cpp", "cs.cin.number", "cin_31_march"),
  ending(tool, "cs.cin.rate-per-10000", "CIN"),
  ending(tool, "cs.cin.over-two-years-share", "CINTime2more"),
  ending(tool, "cs.cpp.enquiries-per-10000", "Section_47"),
  ending(tool, "cs.cpp.conferences-per-10000", "ISCP_Conf"),
  ending(tool, "cs.cpp.conference-within-15-days-share", "CP_conf_15days"),
  ending("cin_cpp", "cs.cpp.plans-started", "cpp_started"),
  ending(tool, "cs.cpp.plans-started-per-10000", "CPP_Abuse_Rate"),
  ending("cin_cpp", "cs.cpp.repeat-plans", "cpp_second_or_subsequent"),
  ending("cin_cpp", "cs.cpp.repeat-plan-share", "cpp_second_or_subsequent_pct"),
  ending("cin_cpp", "cs.cpp.plans", "cpp_31_march"),
  ending("cin_cpp", "cs.cpp.rate-per-10000", "d1_CPP_At31_rate", "2012-13", "2014-15"),
  ending(tool, "cs.cpp.rate-per-10000", "CPP_rate"),
  ending("cin_cpp", "cs.cpp.two-years-share", "cpp_2yr_plus_pct"),
  ending(tool, "cs.cpp.ended-after-two-years-share", "CPPlans2yrs"),
  ending(tool, "cs.cpp.reviewed-on-time-share", "RevCP"),
  { ...ending(tool, "cs.cpp.care-applications-per-10000", "CareApplications"), restated },
];

/** Calendar years and January censuses keep their own year. */
function plain(file: string, indicator: string, code: string, to?: string): FigureSource {
  return { indicator, file, code, year: "plain", ...(to === undefined ? {} : { to }) };
}

const specialNeeds: readonly FigureSource[] = [
  plain("sen2_ehcp", "cs.ehc.requests", "ehc_requests_received"),
  plain("sen2_ehcp", "cs.ehc.requests-refused", "ehc_requests_refused"),
  plain(tool, "cs.ehc.requests-refused-share", "EHCP_Initial_req_refused"),
  plain("sen2_ehcp", "cs.ehc.plans-issued", "ehcp_new_plans_issued"),
  plain(tool, "cs.ehc.within-20-weeks-share", "SEN_EHC_Excpt_20wks", "2018"),
  plain("sen2_ehcp", "cs.ehc.within-20-weeks-share", "ehcp_within_20w_pct_excl_exceptions"),
  plain(tool, "cs.ehc.within-20-weeks-all-share", "SEN_EHC_All_20wks", "2018"),
  plain("sen2_ehcp", "cs.ehc.within-20-weeks-all-share", "ehcp_within_20w_pct_incl_exceptions"),
  plain("sen2_ehcp", "cs.ehc.plans-ceased", "ehcp_ceased"),
  plain(tool, "cs.ehc.plans", "SEN_CASES_JAN"),
  plain(tool, "cs.ehc.pupils-with-plan-share", "SEN_TotStat"),
  plain(tool, "cs.ehc.pupils-with-support-share", "SEN_TotSENSuP"),
  {
    indicator: "cs.ehc.residential-38-to-51-weeks",
    file: "sen2_ehcp",
    code: "sen_residential_38_51wk",
    year: "financial",
  },
  { indicator: "cs.ehc.residential-52-weeks", file: "sen2_ehcp", code: "sen_residential_52wk", year: "financial" },
  { ...plain(tool, "cs.ehc.appeal-rate", "SEN_AppealableDec"), restated },
];

/** Where the figures of the Children's Services summary are. */
export const sources: readonly FigureSource[] = [
  ...lookedAfter,
  ...placements,
  ...leavingCare,
  ...qualityAndLeavers,
  ...need,
  ...specialNeeds,
];
