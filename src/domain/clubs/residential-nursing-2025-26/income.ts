import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { people } from "./people";

const none = { notApplicable: true };

/** What residents and the NHS pay towards care, by client group. */
export const income = askGrid({
  prefix: "rn",
  label: "Client group",
  rows: people,
  columns: [
    {
      id: "contributions",
      label: "Client contributions",
      ask: (id, { short, who }) =>
        ask.amount(
          id,
          `${short}: contributions`,
          `Charges of 2025-26 to people ${who}, by their financial assessment, those who pay the full cost included.`,
          none,
        ),
    },
    {
      id: "nhs",
      label: "NHS funding",
      ask: (id, { short, who }) =>
        ask.amount(
          id,
          `${short}: NHS funding`,
          `NHS income of 2025-26 for people ${who}: joint continuing healthcare (CHC) and section 117 after-care.`,
          none,
        ),
    },
  ],
});

/** What comes back, what is left, and what was planned. */
export const incomeAndBudget: SectionInput = {
  id: "income",
  label: "Income and budget",
  guidance:
    "Income of 2025-26 towards the gross spend of the sheet before, and the revised budget as it stood on 31 March 2026. Placements that the NHS pays for in full are neither spend nor income here. The Better Care Fund is not NHS funding of a placement: it belongs under other income as far as you show it there.",
  questions: [
    ...income.questions,
    ask.amount("rn.contributions", "All client contributions", "Charges of 2025-26 to all client groups."),
    ask.amount(
      "rn.nhs_income",
      "All NHS funding",
      "Income of 2025-26 from the NHS towards placements of all client groups.",
      none,
    ),
    ask.amount(
      "rn.other_income",
      "Other income",
      "Any other income of 2025-26 towards care homes, such as from other councils, grants and rents.",
      none,
    ),
    ask.amount("rn.income", "All income", "Client contributions, NHS funding and other income."),
    ask.amount("rn.net_spend", "Net spend on care homes", "Gross spend on long-term care in homes less all income."),
    ask.amount(
      "rn.fnc",
      "Funded nursing care passed on",
      "NHS-funded nursing care (FNC) of 2025-26 that you received and paid on to homes, left out of spend and income above.",
      none,
    ),
    ask.amount(
      "rn.gross_budget",
      "Gross budget for care homes",
      "Revised gross budget of 2025-26 for what is counted as gross spend.",
      none,
    ),
    ask.amount(
      "rn.income_budget",
      "Income budget for care homes",
      "Revised income budget of 2025-26 for what is counted as income.",
      none,
    ),
    ask.amount("rn.net_budget", "Net budget for care homes", "Revised gross budget less the income budget."),
    ask.amount(
      "rn.next_budget",
      "Next year's net budget",
      "Net budget of 2026-27 for care homes as the council set it, on the same lines.",
      none,
    ),
  ],
  grids: [income.layout],
};
