import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const sen202526Faults: readonly SeededFault[] = [
  {
    family: "template",
    what: "a name deleted",
    nameGone: "sen.remarks",
    finds: ["SEN-TEMPLATE-01 sen.remarks"],
  },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["sen.mediations", "about 80"]],
    finds: ["SEN-TYPE-01 sen.mediations"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["sen.travel_trained", { value: "60", numberFormat: "@" }]],
    finds: ["SEN-FORM-01 sen.travel_trained"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["sen.overdue", -12]],
    finds: ["SEN-RANGE-01 sen.overdue"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["sen.mediation_spend", 150]],
    finds: ["SEN-UNITS-01 sen.mediation_spend"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["sen.carried_outside", null]],
    finds: ["SEN-MISSING-01 sen.carried_outside"],
  },
  {
    family: "arithmetic",
    what: "needs that come to more than all plans",
    cells: [["sen.mld_plans", 520]],
    finds: ["SEN-SUM-NEEDS-01 sen.plans"],
  },
  {
    family: "arithmetic",
    what: "shares of a placement that come to 110%",
    cells: [["placements[care]", 25, 0]],
    finds: ["SEN-SHARES-01 placements[education] of P001"],
  },
  {
    family: "arithmetic",
    what: "a year's fee where a week's was meant",
    cells: [["placements[weekly_fee]", 24_000, 1]],
    finds: ["SEN-FEES-01 placements[cost] of P002", "SEN-RANGE-06 placements[weekly_fee] of P002"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["sen.reviews_in_time", 5001]],
    finds: ["SEN-PART-REVIEWS-01 sen.reviews_in_time"],
  },
  {
    family: "duplicates",
    what: "two placements with one reference",
    cells: [["placements[reference]", "P004", 4]],
    finds: ["SEN-TWICE-01 placements[reference] of P004"],
  },
  {
    family: "cross-sheet",
    what: "plans that opened with other than last year's",
    cells: [["sen.plans_opening", 5510]],
    finds: ["SEN-CROSS-OPENING-01 sen.plans_opening", "SEN-SUM-PLANS-01 sen.plans"],
  },
  {
    family: "cross-sheet",
    what: "placements of the table and the summary",
    cells: [["sen.college_placed", 7]],
    finds: ["SEN-CROSS-COLLEGE-01 sen.college_placed", "SEN-SUM-PLACED-01 sen.all_placed"],
  },
  {
    family: "reconcile",
    what: "therapies unlike the return",
    cells: [["sen.hn_therapies_outturn", 1_700_000]],
    finds: ["SEN-RETURN-04 sen.hn_therapies_outturn", "SEN-SUM-BLOCK-01 sen.hn_spend"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["sen.population", 170_000]],
    finds: ["SEN-YEAR-PLANS-03 sen.population"],
  },
  {
    family: "peer outlier",
    what: "far more requests refused than elsewhere",
    cells: [["sen.requests_refused", 1200]],
    finds: ["SEN-PEER-PLANS-03 sen.requests.refused"],
  },
  {
    family: "plausibility",
    what: "top-ups in mainstream above those of special schools",
    cells: [["sen.mainstream_topped_up", 650]],
    finds: ["SEN-SENSE-07 sen.top-up.mainstream.per-pupil", "SEN-YEAR-COST-05 sen.top-up.per-pupil"],
  },
  {
    family: "distribution",
    what: "too many pupils of whom it is not known whether they are girls or boys",
    cells: Array.from({ length: 7 }, (_, at) => ["placements[gender]", "Not known", 10 + at] as const),
    finds: ["SEN-SPREAD-03 placements[gender]"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["sen.service_contact", null]],
    finds: ["SEN-DONE-02 sen.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["sen.scrapbook_places", "A new unit at LS1 1UR."]],
    finds: ["SEN-PRIVATE-01 sen.scrapbook_places"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "SEN-YEAR-PLANS-03 sen.population",
      text: "We have looked at it and it is right.",
    },
    finds: ["SEN-WORDS-01 explanation of SEN-YEAR-PLANS-03 on sen.population"],
  },
];
