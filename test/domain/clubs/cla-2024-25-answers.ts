import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import { findClub } from "../../../src/domain/clubs/index";
import { answersOf, type CellContent, type Filled } from "../rules/answers-of";
import { cla202526Example } from "./cla-2025-26-example";

const closings: Readonly<Record<string, string>> = {
  "cla.at_31_march": "cla.opening",
  "cla.uasc_at_31_march": "cla.uasc_opening",
  "cla.households": "cla.households_opening",
  "cla.families": "cla.families_opening",
};

const renamed: Readonly<Record<string, string>> = {
  "cla.enquiries": "cla.initial_enquiries",
  "cla.families_grant": "cla.supporting_families_grant",
};

/** Days are a year earlier, so that they lie in the year. */
const homes = cla202526Example.rows!["homes"]!.map((home) =>
  Object.fromEntries(
    Object.entries(home).map(([column, content]) =>
      ["opened", "closed", "inspected"].includes(column) && typeof content === "number"
        ? [column, content - 365]
        : [column, content],
    ),
  ),
);

const { health_income, education_income, ...kept } = withoutPrefix(cla202526Example.cells!);

/** The example council's answers as the year before asked for them, with this year's figures. */
export const askedIn202425: Filled = {
  cells: {
    ...Object.fromEntries(Object.entries(kept).map(([id, content]) => [renamed[`cla.${id}`] ?? `cla.${id}`, content])),
    "cla.partner_income": Number(health_income) + Number(education_income),
    "cla.reviews_late": 31,
    "cla.families_results": 280_000,
    "cla.signed_on": serialOfDate("2025-10-02", 1900),
  },
  rows: { homes },
};

/**
 * The example council's answers of the year before: a little less of everything, and closing counts equal to the
 * example's opening ones. Nothing changes enough to be queried.
 */
export const cla202425Answers: Filled = {
  cells: {
    ...Object.fromEntries(Object.entries(askedIn202425.cells!).map(([id, content]) => [id, aYearBefore(id, content)])),
    // Placements of £5,000 a week or more counted, and not of £10,000.
    "cla.high_cost_spend": 11_200_000,
    "cla.high_cost_children": 34,
  },
  rows: {
    homes: homes.map((home) => ({
      ...home,
      fixed_cost: Math.round(Number(home["fixed_cost"]) * 0.97),
      variable_cost: Math.round(Number(home["variable_cost"]) * 0.97),
      opened: null,
    })),
  },
  template: { year: "2024-25" },
};

/** The same, as submitted. */
export const cla202425Returned: Answers = answersOf(findClub("cla", "2024-25")!, cla202425Answers);

function aYearBefore(id: string, content: CellContent): CellContent {
  const opening = closings[id];
  if (opening !== undefined) return cla202526Example.cells![opening]!;
  // Dates are numbers too, and stay unchanged.
  if (typeof content !== "number" || /(_on|inspected|published)$/.test(id)) return content;
  const before = content * 0.98;
  return Number.isInteger(content) ? Math.round(before) : Math.round(before * 10) / 10;
}

function withoutPrefix(cells: NonNullable<Filled["cells"]>): Record<string, CellContent> {
  return Object.fromEntries(Object.entries(cells).map(([id, content]) => [id.replace(/^cla\./, ""), content]));
}
