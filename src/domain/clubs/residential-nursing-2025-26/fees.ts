import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const week = { ...none, unit: "GBP per week" };

/** What is paid for a week of care at 65 and over, by the four kinds of place that the market is usually priced by. */
export const rates = askGrid({
  prefix: "rn",
  label: "Care at 65 and over: pounds a week",
  rows: [
    { id: "rate_residential", label: "residential", what: "residential care" },
    {
      id: "rate_residential_dementia",
      label: "residential with dementia",
      what: "residential care with dementia or other greater needs",
    },
    { id: "rate_nursing", label: "nursing", what: "nursing care, without funded nursing care," },
    {
      id: "rate_nursing_dementia",
      label: "nursing with dementia",
      what: "nursing care with dementia or other greater needs, without funded nursing care,",
    },
  ],
  columns: [
    {
      id: "standard",
      label: "Standard rate",
      ask: (id, { label, what }) =>
        ask.amount(
          id,
          `Standard rate: ${label}`,
          `Published weekly rate of 2025-26 for ${what} at 65 and over in your area.`,
          week,
        ),
    },
    {
      id: "paid",
      label: "Average paid",
      ask: (id, { label, what }) =>
        ask.amount(
          id,
          `Average paid: ${label}`,
          `Average weekly fee of 2025-26 paid to independent-sector homes for ${what} at 65 and over, as reported for the market sustainability fund.`,
          week,
        ),
    },
    {
      id: "next",
      label: "Next year's rate",
      ask: (id, { label, what }) =>
        ask.amount(
          id,
          `Next year's rate: ${label}`,
          `Published weekly rate of 2026-27 for ${what} at 65 and over in your area.`,
          week,
        ),
    },
  ],
  adds: "nothing",
});

/** Rates, who pays for themselves, and what is owed until a house is sold. */
export const fees: SectionInput = {
  id: "fees",
  label: "Fees and who pays",
  guidance:
    "Rates are for a week in a home of others. Where you have no standard rate, answer not applicable, and give the average that you pay.",
  questions: [
    ...rates.questions,
    ask.count(
      "rn.above_standard",
      "New placements above the standard rate",
      "placements",
      "Placements of the year at 65 and over that were agreed above your standard rate.",
      none,
    ),
    ask.count(
      "rn.new_placements",
      "New placements at 65 and over",
      "placements",
      "All placements of the year in independent-sector homes for people of 65 and over, at whatever rate.",
    ),
    ask.count(
      "rn.full_cost",
      "Residents who pay the full cost",
      "people",
      "Residents on 31 March 2026 for whom you arranged the home and who pay the full cost of it.",
      none,
    ),
    ask.count(
      "rn.after_care",
      "Residents with section 117 after-care",
      "people",
      "Residents on 31 March 2026 who pay nothing as the home is after-care under section 117 of the Mental Health Act.",
      none,
    ),
    ask.count(
      "rn.deferred_opening",
      "Deferred payments at the start",
      "people",
      "People with a deferred payment agreement on 1 April 2025, as in the deferred payments return.",
      none,
    ),
    ask.count(
      "rn.deferred_new",
      "Deferred payments agreed",
      "people",
      "People whose deferred payment agreement began in the year.",
      none,
    ),
    ask.count(
      "rn.deferred_ended",
      "Deferred payments ended",
      "people",
      "People whose deferred payment agreement ended in the year, repaid or written off.",
      none,
    ),
    ask.count(
      "rn.deferred",
      "Deferred payments at the end",
      "people",
      "People with a deferred payment agreement on 31 March 2026.",
      none,
    ),
    ask.amount(
      "rn.deferred_owed",
      "Owed under deferred payments",
      "What was owed on 31 March 2026 under deferred payment agreements, with interest and fees.",
      none,
    ),
    ask.amount(
      "rn.deferred_written_off",
      "Deferred payments written off",
      "What was written off in 2025-26 of deferred payments.",
      none,
    ),
  ],
  grids: [rates.layout],
};
