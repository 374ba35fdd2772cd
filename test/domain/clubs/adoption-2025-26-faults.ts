import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const adoption202526Faults: readonly SeededFault[] = [
  {
    family: "template",
    what: "a name deleted",
    nameGone: "adoption.remarks",
    finds: ["ADOPT-TEMPLATE-01 adoption.remarks"],
  },
  {
    family: "cell type",
    what: "words for a number",
    cells: [["adoption.letterbox", "about 900"]],
    finds: ["ADOPT-TYPE-01 adoption.letterbox"],
  },
  {
    family: "cell type",
    what: "a placement of another year",
    cells: [["placements[placed]", serialOfDate("2024-06-10", 1900), 3]],
    finds: ["ADOPT-TYPE-03 placements[placed] of P04", "ADOPT-ORDER-01 placements[placed] of P04"],
  },
  {
    family: "cell form",
    what: "a number stored as text",
    cells: [["adoption.step_parents", { value: "30", numberFormat: "@" }]],
    finds: ["ADOPT-FORM-01 adoption.step_parents"],
  },
  {
    family: "range",
    what: "a negative count",
    cells: [["adoption.contact_supervised", -25]],
    finds: ["ADOPT-RANGE-01 adoption.contact_supervised"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["adoption.fund_topped_up", 60]],
    finds: ["ADOPT-UNITS-01 adoption.fund_topped_up"],
  },
  {
    family: "missing",
    what: "a figure left blank",
    cells: [["adoption.adults_records", null]],
    finds: ["ADOPT-MISSING-01 adoption.adults_records"],
  },
  {
    family: "arithmetic",
    what: "reasons that don't add up",
    cells: [["adoption.plan_changed_needs", 8]],
    finds: ["ADOPT-SUM-PLANS-02 adoption.plan_changed"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["adoption.ready_long", 51]],
    finds: ["ADOPT-PART-READY-01 adoption.ready_long"],
  },
  {
    family: "order",
    what: "a match after the child moved in",
    cells: [["placements[matched]", serialOfDate("2025-08-01", 1900), 0]],
    finds: ["ADOPT-ORDER-01 placements[placed] of P01"],
  },
  {
    family: "duplicates",
    what: "two placements with one reference",
    cells: [["placements[reference]", "P02", 2]],
    finds: ["ADOPT-TWICE-01 placements[reference] of P02"],
  },
  {
    family: "cross-sheet",
    what: "placements of the table and the summary",
    cells: [["adoption.sold_placements", 3]],
    finds: ["ADOPT-CROSS-TABLE-02 adoption.sold_placements"],
  },
  {
    family: "reconcile",
    what: "children looked after unlike the return",
    cells: [["adoption.looked_after", 2100]],
    finds: ["ADOPT-RETURN-01 adoption.looked_after"],
  },
  {
    family: "year on year",
    what: "a population that jumped",
    cells: [["adoption.population", 220_000]],
    finds: ["ADOPT-YEAR-CHILDREN-03 adoption.population"],
  },
  {
    family: "peer outlier",
    what: "ten times as many placements that ended early as elsewhere",
    cells: [["adoption.disrupted", 60]],
    finds: ["ADOPT-PEER-CHILDREN-02 adoption.disruptions.share"],
  },
  {
    family: "plausibility",
    what: "stage one longer than the whole way",
    cells: [["adoption.stage_one_days", 36_000]],
    finds: ["ADOPT-SENSE-03 adoption.stage-one.days"],
  },
  {
    family: "distribution",
    what: "one answer for everything",
    cells: ["young", "older", "siblings", "minority", "disabled"].map((id) => [`adoption.enough_${id}`, "Too few"]),
    finds: ["ADOPT-SPREAD-01 adoption.enough_young"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["adoption.service_contact", null]],
    finds: ["ADOPT-DONE-02 adoption.service_contact"],
  },
  {
    family: "disclosure",
    what: "a postcode in the scrapbook",
    cells: [["adoption.scrapbook_siblings", "A large family at LS1 1UR."]],
    finds: ["ADOPT-PRIVATE-01 adoption.scrapbook_siblings"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "ADOPT-YEAR-CHILDREN-03 adoption.population",
      text: "We have looked at it and it is right.",
    },
    finds: ["ADOPT-WORDS-01 explanation of ADOPT-YEAR-CHILDREN-03 on adoption.population"],
  },
];
