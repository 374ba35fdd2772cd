import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { ages } from "./ages";

const none = { notApplicable: true };

/** How reablement went, by where people came from. */
export const episodes = askGrid({
  prefix: "ei",
  label: "People came from",
  rows: [
    { id: "hospital", label: "hospital", who: "straight from hospital" },
    { id: "community", label: "home", who: "from home or anywhere else but hospital" },
  ],
  columns: [
    {
      id: "offered",
      label: "Offered",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Offered reablement, from ${label}`,
          "people",
          `People who came ${who} and were offered reablement in the year, whether or not it began.`,
        ),
    },
    {
      id: "began",
      label: "Began",
      ask: (id, { label, who }) =>
        ask.count(id, `Began reablement, from ${label}`, "people", `People who came ${who} and began in the year.`),
    },
    {
      id: "completed",
      label: "Completed",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Completed reablement, from ${label}`,
          "people",
          `People who came ${who} and completed reablement in the year as planned, whatever they needed afterwards.`,
        ),
    },
  ],
  adds: "columns",
});

/** What new clients needed once reablement had ended, by age. */
export const sequels = askGrid({
  prefix: "ei",
  label: "Needed afterwards",
  rows: [
    { id: "after_none", label: "no support", what: "needed no support" },
    { id: "after_low", label: "low-level support", what: "needed low-level or other lesser support" },
    { id: "after_long", label: "long-term support", what: "needed long-term support, having completed it" },
    {
      id: "after_early",
      label: "ended early, long-term",
      what: "needed long-term support, as reablement had to stop early",
    },
  ],
  columns: ages.map(({ id, label, short, who }) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly what: string }) =>
      ask.count(
        questionId,
        `After reablement, ${short}: ${row.label}`,
        "people",
        `New clients ${who} whose reablement ended in the year and who then ${row.what}.`,
      ),
  })),
});

/** Short-term support that helps people to do without care. */
export const reablement: SectionInput = {
  id: "reablement",
  label: "Reablement",
  guidance:
    "Short-term support to maximise independence, whoever provides it: at home or in beds, before long-term care is considered. What new clients needed afterwards is counted as for the outcomes framework (ASCOF 2A, in earlier years 2D): people who died, went into hospital or NHS care, or left for reasons of their own are left out there.",
  questions: [
    ...episodes.questions,
    ...sequels.questions,
    ask.count(
      "ei.reablement_new",
      "New clients after reablement",
      "people",
      "New clients of any age whose reablement ended in the year and whose next step is counted above.",
    ),
    ask.count(
      "ei.home_91",
      "At home after 91 days",
      "people",
      "Those of the people of 65 and over discharged to reablement who were at home 91 days later (ASCOF 2D, in earlier years 2B).",
    ),
    ask.count(
      "ei.discharged_91",
      "Discharged to reablement",
      "people",
      "People of 65 and over who went home from hospital to reablement in the time that the outcomes framework counts.",
    ),
    ask.count(
      "ei.reablement_waiting",
      "People waiting for reablement",
      "people",
      "People on 31 March 2026 who had been offered reablement and for whom there was no place yet.",
      none,
    ),
    ask.count(
      "ei.reablement_hours",
      "Hours of reablement at home",
      "hours",
      "Hours of the year that workers spent with people at home, travel left out.",
    ),
    ask.amount(
      "ei.reablement_home_spend",
      "Spend on reablement at home",
      "Gross outturn of 2025-26 on reablement at home, your own and bought, with overheads.",
    ),
    ask.amount(
      "ei.reablement_bed_spend",
      "Spend on reablement in beds",
      "Gross outturn of 2025-26 on reablement and other intermediate care in beds.",
      none,
    ),
    ask.amount(
      "ei.reablement_spend",
      "All spend on reablement",
      "Gross outturn of 2025-26 on reablement at home and in beds.",
    ),
  ],
  grids: [episodes.layout, sequels.layout],
};
