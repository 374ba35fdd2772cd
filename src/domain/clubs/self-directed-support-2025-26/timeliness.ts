import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

/** How long each step took, in days added up, so that averages over several councils can be worked out. */
export const steps = askGrid({
  prefix: "sds",
  label: "How long it took",
  rows: [
    {
      id: "to_budget",
      label: "assessment to budget",
      who: "whose personal budget was agreed in the year",
      from: "from the end of the assessment to the day the budget was agreed",
      limit: 28,
    },
    {
      id: "to_payment",
      label: "budget to first payment",
      who: "whose first direct payment was made in the year",
      from: "from the day the budget was agreed to the first payment",
      limit: 28,
    },
  ],
  columns: [
    {
      id: "timed",
      label: "People",
      ask: (id, { label, who }) =>
        ask.count(id, `People: ${label}`, "people", `People ${who} and whose days are known.`),
    },
    {
      id: "days",
      label: "Days",
      ask: (id, { label, who, from }) =>
        ask.count(id, `Days: ${label}`, "days", `Days ${from}, added up over the people ${who}.`, {
          guidance: "The average times the number of people comes to the same.",
        }),
    },
    {
      id: "in_time",
      label: "In time",
      ask: (id, { label, limit }) =>
        ask.count(
          id,
          `In time: ${label}`,
          "people",
          `Those of the people counted beside for whom it took no more than ${limit} days, which is this club's own yardstick.`,
        ),
    },
  ],
  adds: "nothing",
});

/** How quickly direct payments begin, how often they are reviewed, and who looks after them. */
export const timeliness: SectionInput = {
  id: "timeliness",
  label: "Timeliness and staff",
  guidance: "Clients' direct payments in 2025-26. Days are calendar days.",
  questions: [
    ...steps.questions,
    ask.count(
      "sds.long_standing",
      "People paid for a year",
      "people",
      "Those of the people with a direct payment on 31 March 2026 who had had one for at least a year.",
    ),
    ask.count(
      "sds.reviewed",
      "People reviewed",
      "people",
      "Those of the people paid for a year whose support plan was reviewed from April 2025 to March 2026.",
    ),
    ask.count(
      "sds.supported",
      "People helped by the support service",
      "people",
      "People with a direct payment whom your own team or a support organisation advised or helped in the year.",
    ),
    ask.count(
      "sds.payroll_people",
      "People with a payroll service",
      "people",
      "Those of the people who employ an assistant on 31 March 2026 for whom a payroll service that you pay for does the pay.",
      { notApplicable: true },
    ),
    ask.decimal(
      "sds.staff",
      "Staff of the support team",
      "full-time equivalents",
      "Full-time equivalent staff of your own support team on 31 March 2026, without those who check accounts.",
      { notApplicable: true },
    ),
  ],
  grids: [steps.layout],
};
