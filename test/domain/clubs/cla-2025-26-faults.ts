import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { Filled } from "../rules/answers-of";
import { cla202526Example } from "./cla-2025-26-example";
import { expectedFindings, withFaults, type SeededFault } from "./club-fixture";

const day = (date: string): number => serialOfDate(date, 1900);

/**
 * At least one fault of every family of rules, together in one questionnaire. None hides another, and each finding is
 * caused by one of them. Last year's answers and the comparison release are in the files beside this one.
 */
export const cla202526Faults: readonly SeededFault[] = [
  {
    family: "template",
    what: "a name deleted",
    nameGone: "cla.remarks",
    finds: ["CLA-TEMPLATE-01 cla.remarks"],
  },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["cla.in_need", "about 3000"]],
    finds: ["CLA-TYPE-01 cla.in_need"],
  },
  {
    family: "cell type",
    what: "an Excel error",
    cells: [["cla.legal_spend", { value: "#DIV/0!", isError: true, formula: "=1/0" }]],
    finds: ["CLA-TYPE-01 cla.legal_spend", "CLA-FORM-01 cla.legal_spend"],
  },
  {
    family: "cell type",
    what: "a date outside the years it can be in",
    cells: [["homes[inspected]", day("2015-06-10"), 0]],
    finds: ["CLA-TYPE-03 homes[inspected] of Oak House"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["cla.enquiries", { value: "480", numberFormat: "@" }]],
    finds: ["CLA-FORM-01 cla.enquiries"],
  },
  {
    family: "cell form",
    what: "spaces around an answer",
    cells: [["cla.contact_name", "  A. Contact "]],
    finds: ["CLA-FORM-01 cla.contact_name"],
  },
  {
    family: "cell form",
    what: "a formula over an input",
    cells: [["cla.applications", { value: 40, formula: "=20*2" }]],
    finds: ["CLA-FORM-01 cla.applications"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["cla.block_empty_nights", -300]],
    finds: ["CLA-RANGE-01 cla.block_empty_nights"],
  },
  {
    family: "range",
    what: "more nights than beds and days allow",
    cells: [["homes[nights_available]", 4500, 0]],
    finds: ["CLA-RANGE-04 homes[nights_available] of Oak House"],
  },
  {
    family: "units",
    what: "pounds where thousands were meant, or the reverse",
    cells: [["cla.placement_inflation", 1500]],
    finds: ["CLA-UNITS-01 cla.placement_inflation"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["cla.siblings_apart", null]],
    finds: ["CLA-MISSING-01 cla.siblings_apart"],
  },
  {
    family: "missing",
    what: "a marker where a figure is due",
    cells: [["cla.referrals", "not applicable"]],
    finds: ["CLA-MISSING-02 cla.referrals"],
  },
  {
    family: "arithmetic",
    what: "ages that don't add up",
    cells: [["cla.aged_1_to_4", 81]],
    finds: ["CLA-SUM-CHILDREN-03 cla.at_31_march"],
  },
  {
    family: "arithmetic",
    what: "income that doesn't add up",
    cells: [["cla.other_income", 60_000]],
    finds: ["CLA-SUM-SPEND-INCOME cla.income"],
  },
  {
    family: "paired",
    what: "spend on support without anyone who gives it",
    cells: [["cla.supervising_staff", 0]],
    finds: ["CLA-PAIR-CARERS-01 cla.supervising_staff"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["cla.staying_put", 450]],
    finds: ["CLA-PART-CHILDREN-06 cla.staying_put"],
  },
  {
    family: "order",
    what: "a report published before the inspection",
    cells: [["cla.ofsted_inspected", day("2024-04-01")]],
    finds: ["CLA-ORDER-03 cla.ofsted_published"],
  },
  {
    family: "duplicates",
    what: "two homes with one number",
    cells: [["homes[urn]", "SC000001", 1]],
    finds: ["CLA-TWICE-02 homes[urn] of Elm Lodge"],
  },
  {
    family: "cross-sheet",
    what: "homes of the table and the summary",
    cells: [["cla.own_homes", 4]],
    finds: ["CLA-CROSS-HOMES-01 cla.own_homes"],
  },
  {
    family: "cross-sheet",
    what: "an opening that is not last year's closing",
    cells: [
      ["cla.families_opening", 310],
      ["cla.families_started", 490],
    ],
    finds: ["CLA-CROSS-OPENING-04 cla.families_opening"],
  },
  {
    family: "reconcile",
    what: "leaving care unlike the Section 251 return",
    cells: [
      ["cla.leaving_care_spend", 3_200_000],
      ["cla.other_spend", 700_000],
    ],
    finds: ["CLA-RETURN-02 cla.leaving_care_spend", "CLA-YEAR-SPEND-03 cla.other_spend"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["cla.population", 106_000]],
    finds: ["CLA-YEAR-CHILDREN-03 cla.population"],
  },
  {
    family: "peer outlier",
    what: "three times as many moves as elsewhere",
    cells: [["cla.three_placements", 190]],
    finds: ["CLA-PEER-STABILITY-01 cla.stability.three-placements"],
  },
  {
    family: "paired",
    what: "more saved than was planned",
    cells: [["cla.savings_delivered", 2_400_000]],
    finds: ["CLA-PART-BUDGET-01 cla.savings_delivered"],
  },
  {
    family: "plausibility",
    what: "carers paid more than fostering costs",
    cells: [["cla.carer_fees", 4_000_000]],
    finds: ["CLA-SENSE-05 cla.carers.weekly-payment", "CLA-PART-CARERS-03 cla.carer_allowances"],
  },
  {
    family: "distribution",
    what: "one answer for everything",
    cells: [
      ["cla.enough_mainstream", "Too few"],
      ["cla.enough_specialist", "Too few"],
      ["cla.enough_homes", "Too few"],
      ["cla.enough_supported", "Too few"],
      ["cla.enough_secure", "Too few"],
    ],
    finds: ["CLA-SPREAD-01 cla.enough_mainstream"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["cla.service_contact", null]],
    finds: ["CLA-DONE-02 cla.service_contact"],
  },
  {
    family: "completeness",
    what: "a page of the scrapbook left empty",
    cells: [["cla.scrapbook_asylum", null]],
    finds: ["CLA-DONE-04 cla.scrapbook_asylum"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["cla.scrapbook_own_homes", "Small homes, such as the one at LS1 1UR."]],
    finds: ["CLA-PRIVATE-01 cla.scrapbook_own_homes"],
  },
  {
    family: "disclosure",
    what: "a small count",
    cells: [["cla.unregistered_children", 2]],
    finds: ["CLA-PRIVATE-03 cla.unregistered_children"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: { finding: "CLA-YEAR-CHILDREN-03 cla.population", text: "We have looked at it and it is right." },
    finds: ["CLA-WORDS-01 explanation of CLA-YEAR-CHILDREN-03 on cla.population"],
  },
];

const fixture = { example: cla202526Example, faults: cla202526Faults };

export const cla202526WithFaults: Filled = withFaults(fixture);

export const cla202526Expected = expectedFindings(fixture);
