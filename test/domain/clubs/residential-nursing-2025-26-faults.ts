import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const residentialNursing202526Faults: readonly SeededFault[] = [
  { family: "template", what: "a name deleted", nameGone: "rn.remarks", finds: ["RN-TEMPLATE-01 rn.remarks"] },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["rn.block_beds", "about 10"]],
    finds: ["RN-TYPE-01 rn.block_beds"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["rn.full_cost", { value: "8", numberFormat: "@" }]],
    finds: ["RN-FORM-01 rn.full_cost"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["rn.waiting", -6]],
    finds: ["RN-RANGE-01 rn.waiting"],
  },
  {
    family: "range",
    what: "more weeks than 16 beds can have in 365 days",
    cells: [["homes[weeks_available]", 840, 1]],
    finds: ["RN-RANGE-06 homes[weeks_available] of Elm Court"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["rn.fnc", 150]],
    finds: ["RN-UNITS-01 rn.fnc"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["rn.one_to_one", null]],
    finds: ["RN-MISSING-01 rn.one_to_one"],
  },
  {
    family: "arithmetic",
    what: "deferred payments that don't add up",
    cells: [["rn.deferred_new", 9]],
    finds: ["RN-SUM-DEFERRED-01 rn.deferred"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["rn.above_standard", 25]],
    finds: ["RN-PART-PLACEMENTS-02 rn.above_standard"],
  },
  {
    family: "order",
    what: "a home that closed before it opened",
    cells: [
      ["homes[opened]", serialOfDate("2025-09-01", 1900), 0],
      ["homes[closed]", serialOfDate("2025-08-01", 1900), 0],
    ],
    finds: ["RN-ORDER-01 homes[closed] of Oak House"],
  },
  {
    family: "duplicates",
    what: "two placements with one reference",
    cells: [["placements[reference]", "P0002", 2]],
    finds: ["RN-TWICE-02 placements[reference] of P0002"],
  },
  {
    family: "cross-sheet",
    what: "beds of the table and the summary",
    cells: [["rn.own_beds", 43]],
    finds: ["RN-CROSS-HOMES-02 rn.own_beds"],
  },
  {
    family: "reconcile",
    what: "spend on learning disability on the line of mental health, unlike the return",
    cells: [
      ["rn.ld_18_external_spend", 600_000],
      ["rn.mh_18_external_spend", 300_000],
    ],
    finds: ["RN-RETURN-LD-18-RESIDENTIAL-SPEND rn.ld_18_own_spend"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["rn.population_65", 45_000]],
    finds: ["RN-YEAR-AREA-01 rn.population_65"],
  },
  {
    family: "peer outlier",
    what: "four times as many in homes rated below good as elsewhere",
    cells: [["rn.below_good", 80]],
    finds: ["RN-PEER-QUALITY-01 rn.quality.below-good"],
  },
  {
    family: "plausibility",
    what: "a residential rate above the nursing rate",
    cells: [["rn.rate_residential_standard", 910]],
    finds: ["RN-SENSE-06 rn.rates.residential"],
  },
  {
    family: "distribution",
    what: "fees that are not available for a quarter of the placements",
    cells: Array.from({ length: 15 }, (_, at) => ["placements[weekly_fee]", "not available", at + 40] as const),
    finds: ["RN-SPREAD-03 placements[weekly_fee]"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["rn.service_contact", null]],
    finds: ["RN-DONE-02 rn.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["rn.scrapbook_own_homes", "We kept the one at LS1 1UR."]],
    finds: ["RN-PRIVATE-01 rn.scrapbook_own_homes"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "RN-YEAR-AREA-01 rn.population_65",
      text: "We have looked at it and it is right.",
    },
    finds: ["RN-WORDS-01 explanation of RN-YEAR-AREA-01 on rn.population_65"],
  },
];
