import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

interface Line {
  readonly label: string;
  readonly what: string;
}

const planned = [
  {
    id: "outturn",
    label: "Outturn",
    ask: (id: string, { label, what }: Line) =>
      ask.amount(id, `Outturn: ${label}`, `Outturn of 2025-26 of ${what}.`, none),
  },
  {
    id: "budget",
    label: "Budget",
    ask: (id: string, { label, what }: Line) =>
      ask.amount(id, `Budget: ${label}`, `Revised budget of 2025-26 for ${what}, as it stood on 31 March 2026.`, none),
  },
];

/** What it costs to support people who have a direct payment. */
export const lines = askGrid({
  prefix: "sds",
  label: "Support service",
  rows: [
    { id: "team", label: "own support team", what: "your own staff who advise on direct payments and set them up" },
    { id: "organisation", label: "support organisation", what: "an organisation you pay to advise and support people" },
    {
      id: "payroll",
      label: "payroll and managed accounts",
      what: "payroll services and managed accounts that you pay for",
    },
    { id: "cards", label: "prepaid cards", what: "fees of the prepaid card's provider" },
    { id: "checks", label: "checking accounts", what: "staff and systems that check accounts and recover money" },
    {
      id: "finding",
      label: "finding and training assistants",
      what: "registers, advertising and training of personal assistants",
    },
  ],
  columns: planned,
  adds: "columns",
});

/** Spend on direct payments, beside what was planned. */
export const spend = askGrid({
  prefix: "sds",
  label: "Direct payments",
  rows: [
    { id: "clients", label: "clients' direct payments", what: "regular direct payments to clients" },
    {
      id: "one_off",
      label: "single payments to clients",
      what: "single direct payments to clients, start-up payments included",
    },
    { id: "carers", label: "carers' direct payments", what: "direct payments to carers, regular and single" },
  ],
  columns: planned,
  adds: "columns",
});

/** What comes back. */
export const income = askGrid({
  prefix: "sds",
  label: "Income",
  rows: [
    {
      id: "charges",
      label: "contributions",
      what: "contributions of clients to direct payments, those taken off before payment included",
    },
    { id: "health", label: "health and joint funding", what: "what the health service pays towards direct payments" },
    {
      id: "returned",
      label: "money returned",
      what: "direct payments that were recovered, credited to the same budget",
    },
  ],
  columns: planned,
  adds: "columns",
});

/** Spend on direct payments and their support, and what comes back. */
export const money: SectionInput = {
  id: "money",
  label: "Spend and budgets",
  guidance:
    "Outturn of 2025-26 and the revised budget, in pounds and not thousands. Direct payments are gross, before contributions; where you pay net, add what was taken off. Every pound stands in one line only.",
  questions: [
    ...spend.questions,
    ask.amount(
      "sds.gross_spend",
      "Gross spend on direct payments",
      "All outturn on direct payments above, before income.",
      { notAvailable: false },
    ),
    ask.amount(
      "sds.gross_budget",
      "Gross budget for direct payments",
      "All revised budgets for direct payments above.",
      none,
    ),
    ...income.questions,
    ask.amount("sds.income", "Income of direct payments", "All income above.", none),
    ask.amount("sds.net_spend", "Net spend on direct payments", "Gross spend on direct payments less income."),
    ...lines.questions,
    ask.amount("sds.support_spend", "Spend on the support service", "All outturn on the support service above."),
    ask.amount(
      "sds.support_budget",
      "Budget for the support service",
      "All revised budgets for the support service above.",
      none,
    ),
    ask.amount(
      "sds.community_spend",
      "Spend on support in the community",
      "Gross spend of 2025-26 on all long-term support of clients in the community, direct payments included: home care, supported living, day support and others, as in the finance return.",
    ),
    ask.amount(
      "sds.next_budget",
      "Next year's budget for direct payments",
      "Gross budget of 2026-27 for direct payments as the council set it.",
      none,
    ),
  ],
  grids: [spend.layout, income.layout, lines.layout],
};
