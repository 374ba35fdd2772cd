import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** People who came from children's services, by what they above all need help with. */
export const arrivals = askGrid({
  prefix: "ei",
  label: "Primary support reason",
  rows: [
    { id: "moved_ld", label: "learning disability", who: "whose primary support reason is a learning disability" },
    { id: "moved_mh", label: "mental health", who: "whose primary support reason is mental health" },
    { id: "moved_other", label: "any other reason", who: "with any other primary support reason" },
  ],
  columns: [
    {
      id: "people",
      label: "People",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Moved at 18: ${label}`,
          "people",
          `People ${who} who turned 18 in the year and whose support passed from children's to adults' services.`,
          none,
        ),
    },
    {
      id: "before",
      label: "Cost before",
      ask: (id, { label, who }) =>
        ask.amount(
          id,
          `Yearly cost before 18: ${label}`,
          `Cost for a full year of what children's services last paid for those who moved in the year: people ${who}. Schooling is left out.`,
          none,
        ),
    },
    {
      id: "after",
      label: "Cost after",
      ask: (id, { label, who }) =>
        ask.amount(
          id,
          `Yearly cost from 18: ${label}`,
          `Cost for a full year, before income, of the first packages that adults' services agreed for those who moved in the year: people ${who}.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** Young people who become adults with support. */
export const transition: SectionInput = {
  id: "transition",
  label: "Transition",
  guidance:
    "Young people whose support the council's children's services paid for until they turned 18, and whom adults' services support from then on. Care leavers without eligible needs of their own are left out. Give costs for a full year even if somebody turned 18 late in it.",
  questions: [
    ...arrivals.questions,
    ask.count(
      "ei.moved",
      "All who moved to adults' services",
      "people",
      "People who turned 18 in the year and whose support passed from children's to adults' services.",
    ),
    ask.count(
      "ei.moved_planned",
      "Moved with a plan made by 17",
      "people",
      "Those who moved in the year for whom a transition assessment had been completed before they turned 17.",
    ),
    ask.count(
      "ei.moved_next",
      "Expected next year",
      "people",
      "People known to children's services on 31 March 2026 who turn 18 in 2026-27 and are expected to move.",
    ),
    ask.amount(
      "ei.moved_next_cost",
      "Cost expected next year",
      "What the budget of 2026-27 holds for people who move to adults' services in that year.",
    ),
    ask.decimal(
      "ei.transition_staff",
      "Transition staff",
      "full-time equivalents",
      "Full-time equivalent staff who worked on transition on 31 March 2026, whichever service employs them.",
      none,
    ),
  ],
  grids: [arrivals.layout],
};
