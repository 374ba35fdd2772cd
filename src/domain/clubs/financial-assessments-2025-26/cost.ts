import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** What the service costs, by what was bought. */
export const lines = askGrid({
  prefix: "fa",
  label: "Spend",
  rows: [
    { id: "cost_staff", label: "own staff", what: "pay of own staff, as on the sheet on staff" },
    { id: "cost_agency", label: "agency workers", what: "agency workers" },
    { id: "cost_systems", label: "systems", what: "licences, hosting and support of systems" },
    { id: "cost_banking", label: "bank charges and postage", what: "bank and card charges, printing and postage" },
    {
      id: "cost_other",
      label: "other running costs",
      what: "travel, legal costs, contractors and other running costs",
    },
    { id: "cost_overheads", label: "overheads", what: "premises and corporate overheads" },
  ],
  columns: [
    {
      id: "outturn",
      label: "Outturn",
      ask: (id, { label, what }) => ask.amount(id, `Outturn: ${label}`, `Gross outturn of 2025-26 on ${what}.`, none),
    },
    {
      id: "budget",
      label: "Budget",
      ask: (id, { label, what }) => ask.amount(id, `Budget: ${label}`, `Revised budget of 2025-26 for ${what}.`, none),
    },
  ],
  adds: "columns",
});

/** What the service costs, by what was done. */
export const activities = [
  { id: "fa.on_assessment", label: "Spend on assessing", what: "assessing and re-assessing" },
  { id: "fa.on_collection", label: "Spend on collecting", what: "billing clients and collecting what they pay" },
  { id: "fa.on_recovery", label: "Spend on recovering debt", what: "recovering debt, legal costs included" },
  { id: "fa.on_deferred", label: "Spend on deferred payments", what: "deferred payments and property" },
  {
    id: "fa.on_other",
    label: "Spend on other work",
    what: "anything else, such as audits of direct payments and advice on benefits",
  },
] as const;

/** The cost of the service. */
export const cost: SectionInput = {
  id: "cost",
  label: "Cost",
  guidance:
    "Outturn of 2025-26 and the revised budget as it stood on 31 March 2026, in pounds and not thousands, of the whole service: assessing, billing, collecting and recovering. What clients are charged for care is no part of it. Split overheads and managers between activities by staff time.",
  questions: [
    ...lines.questions,
    ask.amount("fa.gross_spend", "Gross spend", "All gross outturn of 2025-26 on the service.", {
      notAvailable: false,
    }),
    ask.amount("fa.gross_budget", "Gross budget", "The whole revised gross budget of 2025-26 for the service."),
    ask.amount(
      "fa.fees",
      "Fee income",
      "Fees of 2025-26 for arranging care and for deferred payments, and court costs recovered.",
      none,
    ),
    ask.amount("fa.net_spend", "Net spend", "Gross spend less fee income."),
    ...activities.map(({ id, label, what }) =>
      ask.amount(id, label, `The part of gross spend that went on ${what}.`, none),
    ),
  ],
  grids: [lines.layout],
};
