import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** The high-needs block by the lines of the Section 251 outturn. */
export const lines = askGrid({
  prefix: "sen",
  label: "Section 251 line",
  rows: [
    { id: "hn_places", label: "place funding (1.0.2)", what: "high-needs places that the council funds (1.0.2)" },
    { id: "hn_maintained", label: "top-up: maintained (1.2.1)", what: "top-ups of maintained schools (1.2.1)" },
    {
      id: "hn_academies",
      label: "top-up: academies (1.2.2)",
      what: "top-ups of academies, free schools and colleges (1.2.2)",
    },
    {
      id: "hn_independent",
      label: "independent (1.2.3)",
      what: "top-ups and fees of non-maintained and independent (1.2.3)",
    },
    {
      id: "hn_targeted",
      label: "targeted funding (1.2.4)",
      what: "additional high-needs funding of mainstream schools and academies (1.2.4)",
    },
    {
      id: "hn_support",
      label: "support (1.2.5 and 1.2.8)",
      what: "special needs support services and support for inclusion (1.2.5 and 1.2.8)",
    },
    {
      id: "hn_alternative",
      label: "alternative (1.2.6, 1.2.7)",
      what: "hospital education and other alternative provision services (1.2.6 and 1.2.7)",
    },
    {
      id: "hn_other",
      label: "other (1.2.9 to 1.2.12)",
      what: "special schools in difficulty, private finance and direct payments (1.2.9 to 1.2.12)",
    },
    {
      id: "hn_therapies",
      label: "therapies (1.2.13)",
      what: "therapies and other services related to health (1.2.13)",
    },
  ],
  columns: [
    {
      id: "outturn",
      label: "Outturn",
      ask: (id, { label, what }) =>
        ask.amount(id, `Outturn: ${label}`, `Outturn of 2025-26 for ${what}, less the income of the line.`, none),
    },
  ],
  adds: "columns",
});

export const topUpTypes = [
  { id: "mainstream", label: "mainstream schools", where: "in mainstream classes of schools and early years" },
  { id: "unit", label: "resourced provision", where: "in resourced provision and special units" },
  { id: "state", label: "state special schools", where: "in maintained special schools and special academies" },
  { id: "alternative", label: "alternative provision", where: "in pupil referral units and alternative provision" },
  { id: "college", label: "colleges", where: "in further education and sixth-form colleges" },
] as const;

/** Top-ups of places in state-funded schools and colleges. */
export const topUps = askGrid({
  prefix: "sen",
  label: "Top-ups",
  rows: topUpTypes,
  columns: [
    {
      id: "topped_up",
      label: "Pupils",
      ask: (id, { label, where }) =>
        ask.count(
          id,
          `Topped-up pupils: ${label}`,
          "pupils",
          `Pupils and students ${where} for whom you paid a top-up on census day, 15 January 2026.`,
          none,
        ),
    },
    {
      id: "top_up",
      label: "Top-up",
      ask: (id, { label, where }) =>
        ask.amount(id, `Top-up: ${label}`, `Top-ups of 2025-26 for pupils and students ${where}.`, none),
    },
  ],
  adds: "columns",
});

/** What is spent of the high-needs block, what comes in, and what is left of the grant. */
export const funding: SectionInput = {
  id: "funding",
  label: "High-needs block",
  guidance:
    "Outturn of 2025-26 in pounds and not thousands, by the lines of the Section 251 outturn. The allocation is the high-needs block of the dedicated schools grant after what the Department for Education deducts for places it funds itself.",
  questions: [
    ...lines.questions,
    ask.amount("sen.hn_spend", "All high-needs spend", "All high-needs outturn above.", { notAvailable: false }),
    ask.amount("sen.hn_budget", "High-needs budget", "Budget of 2025-26 for the same lines, as last revised.", none),
    ask.amount(
      "sen.hn_allocation",
      "High-needs allocation",
      "High-needs block of 2025-26 after deductions, before anything moved between blocks.",
      { published: { indicator: "s251.dsg.high-needs-block-after-recoupment" } },
    ),
    ask.amount(
      "sen.hn_transfer",
      "Moved from other blocks",
      "What was moved in 2025-26 from the other blocks of the grant to high needs; below 0 if away from it.",
      none,
    ),
    ask.amount(
      "sen.dsg_balance",
      "Balance of the schools grant",
      "Balance of the dedicated schools grant on 31 March 2026; a deficit is below 0.",
    ),
    ...topUps.questions,
    ask.amount(
      "sen.top_up_spend",
      "All top-ups",
      "Top-ups of 2025-26 in state-funded schools and colleges: Section 251 lines 1.2.1 and 1.2.2.",
    ),
  ],
  grids: [lines.layout, topUps.layout],
};
