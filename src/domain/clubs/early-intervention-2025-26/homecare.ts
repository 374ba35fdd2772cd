import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const hourly = { ...none, unit: "GBP per hour" };

/** Homecare by who provides it. */
export const care = askGrid({
  prefix: "ei",
  label: "Provided by",
  rows: [
    { id: "own", label: "own staff", by: "by the council, its trust or its own company" },
    { id: "contract", label: "contract", by: "by others under a framework, area or block contract" },
    { id: "spot", label: "spot purchase", by: "by others, bought one by one outside any framework" },
  ],
  columns: [
    {
      id: "people",
      label: "31 March",
      ask: (id, { label, by }) =>
        ask.count(
          id,
          `Homecare clients: ${label}`,
          "people",
          `People with homecare on 31 March 2026 provided mainly ${by}.`,
          none,
        ),
    },
    {
      id: "hours",
      label: "Hours",
      ask: (id, { label, by }) =>
        ask.count(id, `Homecare hours: ${label}`, "hours", `Hours of homecare of the year delivered ${by}.`, none),
    },
    {
      id: "spend",
      label: "Spend",
      ask: (id, { label, by }) =>
        ask.amount(
          id,
          `Homecare spend: ${label}`,
          `Gross outturn of 2025-26 on homecare ${by}, before client contributions.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** What is paid for an hour. */
export const rates = askGrid({
  prefix: "ei",
  label: "Pounds an hour",
  rows: [
    { id: "rate_now", label: "this year", year: "2025-26" },
    { id: "rate_next", label: "next year", year: "2026-27" },
  ],
  columns: (
    [
      ["lowest", "Lowest", "The lowest for any provider or area."],
      ["standard", "Standard", "The one that most providers get; if there is none, the average."],
      ["highest", "Highest", "The highest for any provider or area, such as in the country."],
    ] as const
  ).map(([id, label, which]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly year: string }) =>
      ask.amount(
        questionId,
        `${label} rate ${row.label}`,
        `Rate of ${row.year} under your contracts with others for a daytime hour on weekdays. ${which}`,
        hourly,
      ),
  })),
  adds: "nothing",
});

/** Care in people's own homes, the rates paid for it, and whether there is enough. */
export const homecare: SectionInput = {
  id: "homecare",
  label: "Homecare",
  guidance:
    "Long-term homecare that the council arranges for people in their own homes, aged 18 and over. Reablement, extra care, supported living, direct payments and live-in care are left out. Hours are those delivered; if you pay by the visit or the band, give the time that was planned in them.",
  questions: [
    ...care.questions,
    ask.count(
      "ei.homecare_hours",
      "All homecare hours",
      "hours",
      "Hours of homecare of the year, whoever delivered them.",
    ),
    ask.count(
      "ei.homecare_planned",
      "Homecare hours planned",
      "hours",
      "Hours that support plans of the year held, whether or not they were delivered.",
    ),
    ask.amount(
      "ei.homecare_spend",
      "All spend on homecare",
      "Gross outturn of 2025-26 on homecare, whoever delivered it.",
    ),
    ...rates.questions,
    ask.count(
      "ei.homecare_waiting",
      "People waiting for homecare",
      "people",
      "People on 31 March 2026 whose homecare was agreed and for whom no provider had been found.",
      none,
    ),
    ask.count(
      "ei.homecare_returned",
      "Packages handed back",
      "people",
      "People whose homecare a provider handed back in the year because it could not go on.",
      none,
    ),
  ],
  grids: [care.layout, rates.layout],
};
