import type { CellContent, Filled } from "../rules/answers-of";
import { cla202526Example } from "./cla-2025-26-example";

const closings: Readonly<Record<string, string>> = {
  "cla.at_31_march": "cla.opening",
  "cla.uasc_at_31_march": "cla.uasc_opening",
  "cla.households": "cla.households_opening",
  "cla.families": "cla.families_opening",
};

/**
 * The example council's answers of the year before: a little less of everything, and closing counts equal to the
 * example's opening ones. Nothing changes enough to be queried.
 */
export const cla202425Answers: Filled = {
  cells: Object.fromEntries(
    Object.entries(cla202526Example.cells!).map(([id, content]) => [id, aYearBefore(id, content)]),
  ),
  rows: {
    homes: cla202526Example.rows!["homes"]!.map((home) => ({
      ...home,
      fixed_cost: Math.round(Number(home["fixed_cost"]) * 0.97),
      variable_cost: Math.round(Number(home["variable_cost"]) * 0.97),
      opened: null,
    })),
  },
  template: { year: "2024-25" },
};

function aYearBefore(id: string, content: CellContent): CellContent {
  const opening = closings[id];
  if (opening !== undefined) return cla202526Example.cells![opening]!;
  // Dates are numbers too, and stay unchanged.
  if (typeof content !== "number" || /(_on|inspected|published)$/.test(id)) return content;
  const before = content * 0.98;
  return Number.isInteger(content) ? Math.round(before) : Math.round(before * 10) / 10;
}
