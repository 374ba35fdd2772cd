import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const planAndActual = [
  ["plan", "Plan", "in the plan of 2025-26 as agreed"],
  ["actual", "Actual", "in the year, as in the end-of-year report"],
] as const;

interface Line {
  readonly label: string;
  readonly what: string;
}

/** A grid of the Better Care Fund: each line planned and actual. */
const lines = (label: string, kind: string, rows: readonly (Line & { readonly id: string })[]) =>
  askGrid({
    prefix: "ei",
    label,
    rows,
    columns: planAndActual.map(([id, column, when]) => ({
      id,
      label: column,
      ask: (questionId: string, row: Line) =>
        ask.amount(questionId, `${kind}, ${column.toLowerCase()}: ${row.label}`, `${row.what} ${when}.`, none),
    })),
    adds: "columns",
  });

/** Where the fund comes from. */
export const funding = lines("Funding", "Funding", [
  { id: "fund_nhs", label: "NHS minimum", what: "Minimum contribution of the NHS" },
  { id: "fund_grant", label: "Better Care Grant", what: "Local Authority Better Care Grant" },
  {
    id: "fund_dfg",
    label: "Disabled Facilities Grant",
    what: "Disabled Facilities Grant, with what passes to districts,",
  },
  { id: "fund_council", label: "more by the council", what: "What the council added of its own to the pooled budget" },
  { id: "fund_more_nhs", label: "more by the NHS", what: "What the NHS added above the minimum" },
]);

/** What the fund is spent on. */
export const schemes = lines("Spent on", "Schemes", [
  {
    id: "scheme_short",
    label: "reablement at home",
    what: "Spend on reablement and other intermediate care at home, urgent response included,",
  },
  { id: "scheme_beds", label: "intermediate care beds", what: "Spend on intermediate care in beds" },
  { id: "scheme_home", label: "long-term care at home", what: "Spend on homecare and other long-term care at home" },
  { id: "scheme_homes", label: "care homes", what: "Spend on long-term care in care homes" },
  {
    id: "scheme_equipment",
    label: "equipment and adaptations",
    what: "Spend on equipment, technology, and adaptations by the Disabled Facilities Grant",
  },
  { id: "scheme_early", label: "carers and early help", what: "Spend on support to carers, prevention and advice" },
  {
    id: "scheme_other",
    label: "anything else",
    what: "Spend on anything else, such as community health, planning of discharge and running the fund,",
  },
]);

/** The pooled budget with the NHS. */
export const betterCare: SectionInput = {
  id: "better_care",
  label: "Better Care Fund",
  guidance:
    "The Better Care Fund of your health and wellbeing board, by its plan of 2025-26 and its end-of-year report. If the board covers more than one council, give your council's part and say on the sign-off page how you divided it. Schemes are added up from the plan's own list of types.",
  questions: [
    ...funding.questions,
    ...planAndActual.map(([id, column, when]) =>
      ask.amount(
        `ei.fund_${id}`,
        `All funding, ${column.toLowerCase()}`,
        `All funding of the Better Care Fund ${when}.`,
      ),
    ),
    ...schemes.questions,
    ...planAndActual.map(([id, column, when]) =>
      ask.amount(
        `ei.scheme_${id}`,
        `All schemes, ${column.toLowerCase()}`,
        `All spend from the Better Care Fund ${when}.`,
      ),
    ),
    ask.amount(
      "ei.scheme_social_care",
      "Spent on adult social care",
      "The part of all actual spend from the fund that paid for adult social care, whoever provided it.",
    ),
  ],
  grids: [funding.layout, schemes.layout],
};
