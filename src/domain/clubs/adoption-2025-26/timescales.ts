import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const addedUp = "The average times the number of children comes to the same.";

/** The stages that the adoption scorecards measure against a threshold; days as in their guidance. */
const scored = [
  {
    id: "a1",
    label: "entering care to moving in (A1)",
    who: "adopted in the year",
    from: "from the day they started to be looked after to the day they moved in with their adopters",
    days: 426,
    limit: "14 months (426 days)",
  },
  {
    id: "a10",
    label: "entering care to moving in, adjusted (A10)",
    who: "adopted in the year",
    from: "as in A1, but only up to the day they were fostered by those who later adopted them",
    days: 426,
    limit: "14 months (426 days)",
  },
  {
    id: "a2",
    label: "court authority to match (A2)",
    who: "adopted in the year under a placement order",
    from: "from the day of the placement order to the day the match was agreed, 0 where the match came first",
    days: 121,
    limit: "4 months (121 days)",
  },
] as const;

/** The other stages, which have no threshold. */
const others = [
  {
    id: "to_decision",
    label: "entering care to decision",
    who: "with a new plan for adoption in the year",
    from: "from the day they started to be looked after to the decision of the agency decision maker",
  },
  {
    id: "to_authority",
    label: "decision to placement order",
    who: "for whom a placement order was made in the year",
    from: "from the decision of the agency decision maker to the placement order",
  },
  {
    id: "to_placement",
    label: "match to moving in",
    who: "placed with adopters in the year",
    from: "from the day the match was agreed to the day they moved in",
  },
  {
    id: "to_adoption",
    label: "moving in to adoption order",
    who: "adopted in the year",
    from: "from the day they moved in with their adopters to the adoption order",
  },
] as const;

type Stage = { readonly label: string; readonly who: string; readonly from: string };

const counted = {
  id: "children",
  label: "Children",
  ask: (id: string, { label, who }: Stage) =>
    ask.count(id, `Children: ${label}`, "children", `Children ${who} whose days are known.`),
};

const taken = {
  id: "days",
  label: "Days",
  ask: (id: string, { label, who, from }: Stage) =>
    ask.count(id, `Days: ${label}`, "days", `Days that children ${who} took ${from}, added up over the children.`, {
      guidance: addedUp,
    }),
};

export const scorecard = askGrid({
  prefix: "adoption",
  label: "As in the adoption scorecards",
  rows: scored,
  columns: [
    counted,
    taken,
    {
      id: "in_time",
      label: "In time",
      ask: (id, { label, limit }) =>
        ask.count(
          id,
          `In time: ${label}`,
          "children",
          `Those of the children counted beside who took no more than ${limit}.`,
        ),
    },
  ],
  adds: "nothing",
});

export const stages = askGrid({
  prefix: "adoption",
  label: "Other stages",
  rows: others,
  columns: [counted, taken],
  adds: "nothing",
});

/** How long each stage took, in days added up, so that averages over several councils can be worked out. */
export const timescales: SectionInput = {
  id: "timescales",
  label: "Timescales",
  guidance:
    "One year, 2025-26, where the scorecards of the Department for Education average three. Days are added up over the children, so that the reports can average them; days before a child last entered care are left out.",
  questions: [
    ...scorecard.questions,
    ...stages.questions,
    ask.decimal(
      "adoption.proceedings_weeks",
      "Weeks of care proceedings",
      "weeks",
      "Average weeks from the application to the final order in the care proceedings of your council that ended in the year.",
      { decimals: 1, guidance: "The Ministry of Justice publishes it by local authority." },
    ),
  ],
  grids: [scorecard.layout, stages.layout],
};
