import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Where clients get the care that they are charged for: each follows rules of its own. */
export const settings = [
  {
    id: "homes",
    label: "care homes, long term",
    short: "Care homes",
    who: "who live in a care home for the long term",
  },
  {
    id: "short",
    label: "care homes, short stays",
    short: "Short stays",
    who: "in a care home for respite or another short stay",
  },
  {
    id: "community",
    label: "care elsewhere",
    short: "Care elsewhere",
    who: "with homecare, day care, extra care, a direct payment or other care outside care homes",
  },
] as const;

/** Whom the council charges, and how much of the cost they pay. */
export const clients = askGrid({
  prefix: "fa",
  label: "Clients on 31 March 2026",
  rows: settings,
  columns: [
    {
      id: "clients",
      label: "Clients",
      ask: (id, { short, who }) =>
        ask.count(
          id,
          `${short}: clients`,
          "people",
          `People ${who} on 31 March 2026 whose charge rests on a financial assessment, those assessed to pay nothing included.`,
          none,
        ),
    },
    {
      id: "nil",
      label: "Pay nothing",
      ask: (id, { short, who }) =>
        ask.count(id, `${short}: pay nothing`, "people", `Clients ${who} who were assessed to pay nothing.`, none),
    },
    {
      id: "full",
      label: "Pay the full cost",
      ask: (id, { short, who }) =>
        ask.count(id, `${short}: pay in full`, "people", `Clients ${who} who pay the full cost of their care.`, none),
    },
  ],
  adds: "columns",
});

/** Who is charged, and who pays nothing or all. */
export const clientsSection: SectionInput = {
  id: "clients",
  label: "Clients",
  guidance:
    "From the assessment system or the case system, as on 31 March 2026. Count each client once: somebody in a care home is not also counted under care elsewhere. Leave out people with after-care under section 117, and those who arrange and pay for their own care.",
  questions: [
    ...clients.questions,
    ask.count("fa.clients", "All clients", "people", "All clients on 31 March 2026 with a financial assessment.", {
      notAvailable: false,
    }),
    ask.count("fa.nil", "All who pay nothing", "people", "All clients who were assessed to pay nothing."),
    ask.count("fa.full", "All who pay the full cost", "people", "All clients who pay the full cost of their care."),
    ask.count(
      "fa.refused",
      "Clients who gave no details",
      "people",
      "Clients who pay the full cost because they did not say what they have: part of those above.",
      none,
    ),
  ],
  grids: [clients.layout],
};
