import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const earlyIntervention202526Faults: readonly SeededFault[] = [
  { family: "template", what: "a name deleted", nameGone: "ei.remarks", finds: ["EI-TEMPLATE-01 ei.remarks"] },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["ei.homecare_returned", "about 30"]],
    finds: ["EI-TYPE-01 ei.homecare_returned"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["ei.moved_next", { value: "70", numberFormat: "@" }]],
    finds: ["EI-FORM-01 ei.moved_next"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["ei.homecare_waiting", -26]],
    finds: ["EI-RANGE-01 ei.homecare_waiting"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["ei.savings_cost", 1000]],
    finds: ["EI-UNITS-01 ei.savings_cost"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["ei.technology_only", null]],
    finds: ["EI-MISSING-01 ei.technology_only"],
  },
  {
    family: "arithmetic",
    what: "alarms that don't add up over the year",
    cells: [["ei.alarm_new", 950]],
    finds: ["EI-SUM-USERS-01 ei.alarm_closing"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["ei.home_91", 2040]],
    finds: ["EI-PART-REABLEMENT-04 ei.home_91"],
  },
  {
    family: "cross-sheet",
    what: "users at the start that were others at the end of last year",
    cells: [
      ["ei.telecare_opening", 2300],
      ["ei.telecare_new", 800],
    ],
    finds: ["EI-CROSS-OPENING-02 ei.telecare_opening"],
  },
  {
    family: "reconcile",
    what: "a tenth more spend on equipment than the return has",
    cells: [["ei.equipment_spend", 6_600_000]],
    finds: ["EI-RETURN-SPEND-03 ei.equipment_spend"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["ei.population_65", 160_000]],
    finds: ["EI-YEAR-AREA-01 ei.population_65"],
  },
  {
    family: "peer outlier",
    what: "a pooled budget far above what others have",
    cells: [
      ["ei.fund_more_nhs_actual", 33_000_000],
      ["ei.fund_actual", 97_500_000],
    ],
    finds: ["EI-PEER-FUND-01 ei.better-care.per-adult", "EI-YEAR-FUND-01 ei.fund_actual"],
  },
  {
    family: "plausibility",
    what: "an hour of reablement for less than one of homecare",
    cells: [["ei.reablement_hours", 220_000]],
    finds: ["EI-SENSE-02 ei.homecare.external.hourly-cost"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["ei.service_contact", null]],
    finds: ["EI-DONE-02 ei.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["ei.scrapbook_extra_care", "We opened the one at LS1 1UR."]],
    finds: ["EI-PRIVATE-01 ei.scrapbook_extra_care"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "EI-YEAR-AREA-01 ei.population_65",
      text: "We have looked at it and it is right.",
    },
    finds: ["EI-WORDS-01 explanation of EI-YEAR-AREA-01 on ei.population_65"],
  },
];
