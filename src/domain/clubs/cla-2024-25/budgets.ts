import { ask } from "../authoring/ask";
import { grid } from "../authoring/grid";
import type { SectionInput } from "../club-definition";
import { placements } from "./placements";

const none = { notApplicable: true };

/** Budgets are made for what the council provides itself and for what it buys, not for each kind of provider. */
const budgetGrid = grid("cla", placements.types, [
  { id: "own", label: "own" },
  { id: "bought", label: "bought in" },
]);

/** What was planned, in the shape of the spend section, and what is planned for the year after. */
export const budgets: SectionInput = {
  id: "budgets",
  label: "Budgets",
  guidance:
    "The revised budget of 2024-25 as it stood on 31 March 2025, in pounds, on the same lines and with the same overheads as the spend it is compared with. Virements in the year are part of it; money from reserves to cover an overspend is not.",
  questions: [
    ...placements.types.flatMap((type) => [
      ask.amount(
        `cla.${type.id}_own_budget`,
        `Own ${type.label} budget`,
        `Revised gross budget for what is counted as "Own ${type.label} spend".`,
        none,
      ),
      ask.amount(
        `cla.${type.id}_bought_budget`,
        `Bought-in ${type.label} budget`,
        `Revised gross budget for ${type.label} placements that others provide: independent, other public and voluntary together.`,
        none,
      ),
    ]),
    ask.amount(
      "cla.other_lines_budget",
      "Other lines budget",
      "Revised gross budget for adoption, special guardianship, other services, short breaks, education, leaving care and asylum-seeking children, as in the spend section.",
      none,
    ),
    ask.amount("cla.gross_budget", "Gross budget for children looked after", "All revised gross budgets above.", {
      notAvailable: false,
    }),
    ask.amount("cla.income_budget", "Income budget", "Revised budget for all income of the spend section.", none),
    ask.amount(
      "cla.net_budget",
      "Net budget for children looked after",
      "Revised gross budget less the income budget.",
    ),
    ask.amount(
      "cla.original_net_budget",
      "Original net budget",
      "Net budget for children looked after as the council set it before the year, on the same lines.",
    ),
    ask.amount(
      "cla.next_net_budget",
      "Next year's net budget",
      "Net budget for children looked after of 2025-26 as the council set it, on the same lines.",
    ),
    ask.decimal(
      "cla.budgeted_children",
      "Children the budget was made for",
      "children",
      "Average number of children looked after that the original budget of 2024-25 assumed.",
      {
        ...none,
        guidance: '"Not applicable" where the budget was not built on a number of children.',
        decimals: 1,
      },
    ),
    ask.amount(
      "cla.savings_planned",
      "Savings planned",
      "Savings in services for children looked after that the budget of 2024-25 counted on.",
      none,
    ),
    ask.amount(
      "cla.savings_delivered",
      "Savings delivered",
      "Those of the planned savings that were made in 2024-25, in cash and not in a full year's effect.",
      none,
    ),
    ask.amount(
      "cla.placement_inflation",
      "Placement inflation in the budget",
      "Growth in the budget of 2024-25 for higher fees and allowances of the same placements.",
      none,
    ),
    ask.amount(
      "cla.demand_growth",
      "Demand growth in the budget",
      "Growth in the budget of 2024-25 for more children or a dearer mix of placements.",
      none,
    ),
  ],
  grids: [budgetGrid.layOut("Type of placement", "budget", { wholes: false })],
};
