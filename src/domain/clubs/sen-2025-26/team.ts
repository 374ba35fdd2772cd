import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Staff and pay by job. */
export const staff = askGrid({
  prefix: "sen",
  label: "Job",
  rows: [
    { id: "managers", label: "managers" },
    { id: "officers", label: "plan and case officers" },
    { id: "psychologists", label: "educational psychologists" },
    { id: "transport_team", label: "transport team" },
    { id: "office", label: "business support" },
  ],
  columns: [
    {
      id: "in_post",
      label: "In post",
      ask: (id, { label }) =>
        ask.decimal(
          id,
          `In post: ${label}`,
          "full-time equivalents",
          `Full-time equivalent ${label} on 31 March 2026, agency staff included.`,
          none,
        ),
    },
    {
      id: "pay",
      label: "Pay",
      ask: (id, { label }) =>
        ask.amount(
          id,
          `Pay: ${label}`,
          `Pay of 2025-26 for ${label} with pension and national insurance, agency staff included.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** Who assesses, plans, pays and arranges, and what disputes cost. */
export const team: SectionInput = {
  id: "team",
  label: "Team",
  guidance:
    "Staff of the council who assess, write and review plans, arrange places and transport, whichever budget pays them. Teachers and assistants in schools, drivers and passenger assistants are left out.",
  questions: [
    ...staff.questions,
    ask.decimal(
      "sen.staff_in_post",
      "All staff in post",
      "full-time equivalents",
      "Full-time equivalent staff of all these jobs on 31 March 2026, agency staff included.",
    ),
    ask.amount("sen.staff_pay", "All pay", "Pay of 2025-26 for all these jobs, agency staff included."),
    ask.amount(
      "sen.advice_bought",
      "Advice bought",
      "Outturn of 2025-26 for assessments and advice bought from psychologists, therapists and others.",
      none,
    ),
    ask.amount(
      "sen.tribunal_spend",
      "Tribunals",
      "Outturn of 2025-26 for appeals: lawyers, counsel, experts and staff who do nothing else.",
      none,
    ),
    ask.amount(
      "sen.mediation_spend",
      "Mediation and independent advice",
      "Outturn of 2025-26 for mediation and for advice to families. Section 251 line 2.1.3 and mediation.",
      none,
    ),
  ],
  grids: [staff.layout],
};
