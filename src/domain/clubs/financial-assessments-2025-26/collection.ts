import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { settings } from "./clients";

const none = { notApplicable: true };

/** What clients were charged and what they paid, by setting. */
export const income = askGrid({
  prefix: "fa",
  label: "Charges of 2025-26",
  rows: settings,
  columns: [
    {
      id: "charged",
      label: "Charged",
      ask: (id, { short, who }) =>
        ask.amount(id, `${short}: charged`, `What people ${who} were assessed to pay for care in 2025-26.`, none),
    },
    {
      id: "collected",
      label: "Collected",
      ask: (id, { short, who }) =>
        ask.amount(
          id,
          `${short}: collected`,
          `What was received in 2025-26 from people ${who}, for whichever year it was due.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** How clients pay. */
export const methods = askGrid({
  prefix: "fa",
  label: "Way of paying",
  rows: [
    { id: "debit", label: "direct debit", what: "by direct debit" },
    { id: "transfer", label: "order or transfer", what: "by standing order or bank transfer" },
    { id: "card", label: "card or online", what: "by card, by telephone or online" },
    { id: "cash", label: "cash or cheque", what: "by cash, cheque or payment card at a shop" },
    {
      id: "kept_back",
      label: "kept back",
      what: "by the council keeping it back from a direct payment or a home's fee",
    },
  ],
  columns: [
    {
      id: "payers",
      label: "Clients",
      ask: (id, { label, what }) =>
        ask.count(id, `Clients: ${label}`, "people", `Clients on 31 March 2026 who mostly pay ${what}.`, none),
    },
    {
      id: "received",
      label: "Collected",
      ask: (id, { label, what }) =>
        ask.amount(id, `Collected: ${label}`, `What clients paid in 2025-26 ${what}.`, none),
    },
  ],
  adds: "columns",
});

/** What is charged, how it is billed and how it is paid. */
export const collection: SectionInput = {
  id: "collection",
  label: "Charges and payment",
  guidance:
    "Charges of clients by their financial assessment, those who pay the full cost included, before anything is put off, written off or credited. Charges that are kept back from a direct payment or from a home's fee count as charged and as collected. Top-ups, what the NHS pays and what is repaid under deferred payment agreements are left out.",
  questions: [
    ...income.questions,
    ask.amount("fa.charged", "All charged", "All charges to clients of 2025-26, as in the ledger.", {
      notAvailable: false,
    }),
    ask.amount("fa.collected", "All collected", "All that clients paid in 2025-26, for whichever year it was due."),
    ask.amount(
      "fa.income_budget",
      "Budget for charges",
      "Revised budget of 2025-26 for what clients are charged.",
      none,
    ),
    ...methods.questions,
    ask.count("fa.payers", "All clients who pay", "people", "All clients on 31 March 2026 who pay a charge."),
    ask.count("fa.invoices", "Invoices", "invoices", "Invoices and statements sent to clients in the year.", none),
    ask.choice(
      "fa.billed",
      "How often clients are billed",
      ["Weekly", "Fortnightly", "Four-weekly", "Monthly", "Quarterly"],
      "How often most clients get an invoice or statement.",
    ),
    ask.choice(
      "fa.billed_by",
      "Clients are billed for",
      ["Planned care", "Actual care", "Mixed"],
      "Whether clients outside care homes pay for the care that was planned or for what was given.",
    ),
    ask.choice(
      "fa.homes_paid",
      "Care homes are paid",
      ["Gross", "Net", "Both"],
      "Whether homes get the whole fee, or the fee less what the client pays to the home.",
    ),
  ],
  grids: [income.layout, methods.layout],
};
