import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const selfDirectedSupport202526Faults: readonly SeededFault[] = [
  {
    family: "template",
    what: "a name deleted",
    nameGone: "sds.remarks",
    finds: ["SDS-TEMPLATE-01 sds.remarks"],
  },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["sds.supported", "about 1,500"]],
    finds: ["SDS-TYPE-01 sds.supported"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["sds.carers_most", { value: "500", numberFormat: "@" }]],
    finds: ["SDS-FORM-01 sds.carers_most"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["sds.payroll_people", -642]],
    finds: ["SDS-RANGE-01 sds.payroll_people"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["sds.next_budget", 39_000]],
    finds: ["SDS-UNITS-01 sds.next_budget"],
  },
  {
    family: "missing",
    what: "a rate left blank",
    cells: [["sds.sleep_in", null]],
    finds: ["SDS-MISSING-01 sds.sleep_in"],
  },
  {
    family: "arithmetic",
    what: "endings that don't add up",
    cells: [["sds.ended_died", 110]],
    finds: ["SDS-SUM-YEAR-02 sds.ended"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["sds.reviewed", 1601]],
    finds: ["SDS-PART-REVIEWS-02 sds.reviewed"],
  },
  {
    family: "cross-sheet",
    what: "ways of being paid that don't come to everybody",
    cells: [["sds.own_account_paid_people", 430]],
    finds: ["SDS-CROSS-PEOPLE-02 sds.closing"],
  },
  {
    family: "reconcile",
    what: "residents unlike the published estimate",
    cells: [["sds.residents_65", 157_000]],
    finds: ["SDS-RETURN-02 sds.residents_65", "SDS-YEAR-RESIDENTS-01 sds.residents_65"],
  },
  {
    family: "year on year",
    what: "a rate that jumped",
    cells: [["sds.council_usual", 28]],
    finds: ["SDS-YEAR-RATES-01 sds.council_usual"],
  },
  {
    family: "peer outlier",
    what: "three times as much found by checks as elsewhere",
    cells: [["sds.unpaid_found", 5_000_000]],
    finds: ["SDS-PEER-FOUND-01 sds.found.share"],
  },
  {
    family: "plausibility",
    what: "an assistant who costs more than an agency",
    cells: [["sds.assistant_usual", 21]],
    finds: [
      "SDS-PART-USUAL-ASSISTANT sds.assistant_usual",
      "SDS-SENSE-01 sds.rate.assistant",
      "SDS-YEAR-RATES-01 sds.assistant_usual",
    ],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["sds.service_contact", null]],
    finds: ["SDS-DONE-02 sds.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["sds.scrapbook_recovery", "A large sum at LS1 1UR."]],
    finds: ["SDS-PRIVATE-01 sds.scrapbook_recovery"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "SDS-YEAR-RATES-01 sds.council_usual",
      text: "We have looked at it and it is right.",
    },
    finds: ["SDS-WORDS-01 explanation of SDS-YEAR-RATES-01 on sds.council_usual"],
  },
];
