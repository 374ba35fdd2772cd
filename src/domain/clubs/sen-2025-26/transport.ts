import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

export const modes = [
  { id: "fleet", label: "own fleet", how: "in the council's own minibuses and cars" },
  { id: "minibus", label: "contracted minibus", how: "in minibuses and coaches of contractors" },
  { id: "taxi", label: "contracted taxi", how: "in taxis of contractors, alone or together" },
  { id: "passes", label: "passes", how: "by bus or train with a pass or ticket that you pay for" },
  { id: "budgets", label: "personal budgets", how: "by a personal travel budget or mileage paid to the family" },
] as const;

/** How pupils travel, and what that costs. */
export const byMode = askGrid({
  prefix: "sen",
  label: "How they travel",
  rows: modes,
  columns: [
    {
      id: "carried",
      label: "Pupils",
      ask: (id, { label, how }) =>
        ask.count(
          id,
          `Pupils: ${label}`,
          "pupils",
          `Pupils and students with special needs who travelled ${how}, on a usual school day of March 2026.`,
          none,
        ),
    },
    {
      id: "fares",
      label: "Spend",
      ask: (id, { label, how }) =>
        ask.amount(
          id,
          `Spend: ${label}`,
          `Gross outturn of 2025-26 for travel ${how}, passenger assistants left out.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** Getting to school and college, by mode, with the assistants on board. */
export const transport: SectionInput = {
  id: "transport",
  label: "Transport",
  guidance:
    "Home to school and college transport for special needs, up to 25: Section 251 lines 2.1.4, 2.1.6 and 2.1.7. A pupil who travels in two ways counts in the one used most. Spend is gross, with the contracts, drivers, vehicles and fuel of each mode; the transport team's pay is left out.",
  questions: [
    ...byMode.questions,
    ask.count(
      "sen.carried",
      "All pupils transported",
      "pupils",
      "All pupils and students with special needs whose travel you arranged or paid for on that day.",
    ),
    ask.count(
      "sen.carried_alone",
      "Pupils alone in a taxi",
      "pupils",
      "Those who travelled in a taxi without another pupil on that day.",
      none,
    ),
    ask.count(
      "sen.carried_outside",
      "Pupils taken outside the area",
      "pupils",
      "Those who were taken to a school or college outside the council's area on that day.",
      none,
    ),
    ask.count(
      "sen.travel_trained",
      "Pupils trained to travel",
      "pupils",
      "Pupils who completed training in the year to travel on their own.",
      none,
    ),
    ask.decimal(
      "sen.assistants",
      "Passenger assistants",
      "full-time equivalents",
      "Full-time equivalent passenger assistants on 31 March 2026, own and contracted.",
      none,
    ),
    ask.amount(
      "sen.assistants_spend",
      "Spend on passenger assistants",
      "Outturn of 2025-26 for passenger assistants, own and contracted, where you can tell it apart.",
      none,
    ),
    ask.amount(
      "sen.transport_spend",
      "All transport spend",
      "Gross outturn of 2025-26 for special needs transport: all modes and the passenger assistants.",
      { notAvailable: false },
    ),
    ask.amount(
      "sen.transport_after_16",
      "Transport spend after 16",
      "The part of all transport spend that is for students of 16 and over. Section 251 lines 2.1.6 and 2.1.7.",
      none,
    ),
    ask.amount(
      "sen.transport_budget",
      "Transport budget",
      "Revised gross budget of 2025-26 for special needs transport.",
      none,
    ),
  ],
  grids: [byMode.layout],
};
