import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Savings planned and delivered, by what they were made by. */
export const kinds = askGrid({
  prefix: "ei",
  label: "Made by",
  rows: [
    {
      id: "save_prevent",
      label: "preventing need",
      by: "preventing or delaying need, as in first contact, reablement, technology and early help",
    },
    { id: "save_review", label: "reviewing packages", by: "reviewing people's support and high-cost packages" },
    { id: "save_settings", label: "other settings", by: "helping people to live elsewhere than in a care home" },
    { id: "save_prices", label: "prices and contracts", by: "fees, contracts and commissioning" },
    { id: "save_staff", label: "staff and management", by: "fewer posts, other structures and better systems" },
    { id: "save_income", label: "income", by: "charges, debt collection and funding by the NHS and others" },
    { id: "save_other", label: "anything else", by: "any other means" },
  ],
  columns: [
    {
      id: "planned",
      label: "Planned",
      ask: (id, { label, by }) =>
        ask.amount(
          id,
          `Savings planned: ${label}`,
          `Savings that the budget of 2025-26 counted on, those carried over from earlier years included, by ${by}.`,
          none,
        ),
    },
    {
      id: "delivered",
      label: "Delivered",
      ask: (id, { label, by }) =>
        ask.amount(
          id,
          `Savings delivered: ${label}`,
          `Savings delivered in 2025-26 as in your outturn report, by ${by}.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** What was to be saved and what was. */
export const savings: SectionInput = {
  id: "savings",
  label: "Savings",
  guidance:
    "Savings and additional income in adult social care that the council's budget of 2025-26 listed. A saving is delivered if spend was lower, or income higher, by it in the year than it would have been. Cost that was avoided and that no budget counted on is left out: write of it in the scrapbook.",
  questions: [
    ...kinds.questions,
    ask.amount(
      "ei.savings_planned",
      "All savings planned",
      "Savings of all kinds that the budget of 2025-26 counted on.",
    ),
    ask.amount("ei.savings_delivered", "All savings delivered", "Savings of all kinds that were delivered in 2025-26."),
    ask.amount(
      "ei.savings_lasting",
      "Savings delivered for good",
      "Those of all savings delivered that go on in later years, one-off savings left out.",
    ),
    ask.amount(
      "ei.savings_next",
      "Savings planned next year",
      "Savings in adult social care that the budget of 2026-27 counts on, those carried over included.",
    ),
    ask.amount(
      "ei.savings_cost",
      "Spent in order to save",
      "One-off spend of 2025-26 on making savings, such as projects, systems and redundancies.",
      none,
    ),
  ],
  grids: [kinds.layout],
};
