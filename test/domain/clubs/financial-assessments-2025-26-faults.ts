import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const financialAssessments202526Faults: readonly SeededFault[] = [
  { family: "template", what: "a name deleted", nameGone: "fa.remarks", finds: ["FA-TEMPLATE-01 fa.remarks"] },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["fa.invoices", "about 65,000 a year"]],
    finds: ["FA-TYPE-01 fa.invoices"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["fa.refused", { value: "250", numberFormat: "@" }]],
    finds: ["FA-FORM-01 fa.refused"],
  },
  {
    family: "range",
    what: "a negative figure",
    cells: [["fa.agency", -3]],
    finds: ["FA-RANGE-01 fa.agency"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["fa.estates", 1900]],
    finds: ["FA-UNITS-01 fa.estates"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["fa.year_fee", null]],
    finds: ["FA-MISSING-01 fa.year_fee"],
  },
  {
    family: "arithmetic",
    what: "referrals that don't add up",
    cells: [["fa.withdrawn", 450]],
    finds: ["FA-SUM-SPEED-03 fa.waiting"],
  },
  {
    family: "paired",
    what: "a part that is more than the whole",
    cells: [["fa.direct_managed", 1850]],
    finds: ["FA-PART-DIRECT-02 fa.direct_managed"],
  },
  {
    family: "cross-sheet",
    what: "pay of the sheet on staff and of the sheet on cost",
    cells: [
      ["fa.cost_staff_outturn", 2_385_000],
      ["fa.cost_other_outturn", 160_000],
    ],
    finds: ["FA-CROSS-STAFF-01 fa.cost_staff_outturn"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["fa.population_65", 140_000]],
    finds: ["FA-YEAR-AREA-01 fa.population_65"],
  },
  {
    family: "peer outlier",
    what: "old debt that others do not have",
    cells: [
      ["fa.debt_old_owed", 3_500_000],
      ["fa.debt_recent_owed", 1_500_000],
    ],
    finds: ["FA-PEER-DEBT-02 fa.debt.old-share", "FA-YEAR-DEBT-03 fa.debt.old-share"],
  },
  {
    family: "plausibility",
    what: "charges of care homes on the line of care elsewhere",
    cells: [
      ["fa.homes_charged", 14_000_000],
      ["fa.community_charged", 35_000_000],
    ],
    finds: [
      "FA-SENSE-01 fa.community.charged-per-client",
      "FA-YEAR-INCOME-01 fa.homes_charged",
      "FA-YEAR-INCOME-01 fa.community_charged",
    ],
  },
  {
    family: "distribution",
    what: "one place and one system for everything",
    cells: ["assess", "bill", "recover", "defer", "audit"].flatMap((work) => [
      [`fa.${work}_where`, "Finance"] as const,
      [`fa.${work}_system`, "Finance"] as const,
    ]),
    finds: ["FA-SPREAD-01 fa.assess_where"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["fa.service_contact", null]],
    finds: ["FA-DONE-02 fa.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["fa.scrapbook_deferred", "We charged the house at LS1 1UR."]],
    finds: ["FA-PRIVATE-01 fa.scrapbook_deferred"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "FA-YEAR-AREA-01 fa.population_65",
      text: "We have looked at it and it is right.",
    },
    finds: ["FA-WORDS-01 explanation of FA-YEAR-AREA-01 on fa.population_65"],
  },
];
