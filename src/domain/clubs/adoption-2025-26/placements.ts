import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** With whose adopters the council's children were placed. */
export const agencies = askGrid({
  prefix: "adoption",
  label: "Agency that approved the adopters",
  rows: [
    {
      id: "by_own",
      label: "own or own regional agency",
      who: "of your own service or of the regional agency you are part of",
    },
    { id: "by_regional", label: "another regional agency", who: "of a regional adoption agency you are no part of" },
    { id: "by_council", label: "another council", who: "of another council that is in no regional agency with you" },
    { id: "by_voluntary", label: "voluntary agency", who: "of a voluntary adoption agency" },
  ],
  columns: [
    {
      id: "placed",
      label: "Children placed",
      ask: (id, row) =>
        ask.count(
          id,
          `Children placed: ${row.label}`,
          "children",
          `Your children who moved in the year with adopters ${row.who}.`,
        ),
    },
    {
      id: "fees",
      label: "Fees paid",
      ask: (id, row) =>
        ask.amount(
          id,
          `Fees paid: ${row.label}`,
          `Inter-agency fees that your council bears for 2025-26 for children placed with adopters ${row.who}, instalments of earlier placements left out.`,
          {
            ...none,
            guidance:
              row.id === "by_own"
                ? "Usually not applicable: within a regional agency the contribution pays for it."
                : "Fees that a regional agency paid for you count where it charged you for them beside your contribution.",
          },
        ),
    },
  ],
  adds: "columns",
});

const column = { notAvailable: true };

/** The placements that agencies made for each other, one row each, and what was paid for them. */
export const placements: SectionInput = {
  id: "placements",
  label: "Inter-agency placements",
  guidance:
    "The next sheet has one row for each placement made in the year between your agency and another: purchased, where your child moved in with their adopters, or provided, where another council's child moved in with yours. Leave its table empty if there were none. Use a reference of your own that names nobody.",
  questions: [
    ...agencies.questions,
    ask.count(
      "adoption.bought_placements",
      "Placements purchased",
      "placements",
      "Placements of your children in the year with adopters of another agency, siblings placed together as one: the rows of the table that say purchased.",
      { notAvailable: false },
    ),
    ask.count(
      "adoption.sold_placements",
      "Placements provided",
      "placements",
      "Placements of other councils' children in the year with your adopters, siblings placed together as one: the rows of the table that say provided.",
      { notAvailable: false },
    ),
    ask.count(
      "adoption.sold_children",
      "Children of others placed with your adopters",
      "children",
      "Children of other councils who moved in with your adopters in the year.",
      none,
    ),
    ask.amount(
      "adoption.sold_fees",
      "Fees received for placements of the year",
      "Inter-agency fees of 2025-26 for children of others placed with your adopters in the year.",
      none,
    ),
  ],
  grids: [agencies.layout],
  registers: [
    {
      id: "placements",
      label: "Placement list, one row each",
      definition: "One row for each placement of the year between your agency and another, purchased or provided.",
      guidance: "Never write a name, an initial or a date of birth: the reference only has to tell the rows apart.",
      key: ["reference"],
      minRows: 0,
      maxRows: 200,
      columns: [
        ask.text("reference", "Reference", "Reference of your own that names nobody, e.g. P01."),
        ask.choice(
          "direction",
          "Purchased or provided",
          ["Purchased", "Provided"],
          "Purchased: your child was placed with adopters of another agency. Provided: another council's child was placed with yours.",
        ),
        ask.choice(
          "agency",
          "Other agency",
          ["Regional", "Council", "Voluntary"],
          "What the other agency is: a regional adoption agency, another council or a voluntary agency.",
        ),
        ask.count("children", "Children", "children", "Children who moved in, siblings together in one row.", column),
        ask.date("matched", "Match agreed", "Day the agency decision maker agreed the match."),
        ask.date("placed", "Moved in", "Day the child or the first of the siblings moved in."),
        ask.date("adopted", "Adopted", "Day of the adoption order, if it was made by 31 March 2026.", {
          required: false,
        }),
        ask.amount("fee", "Fee", "Inter-agency fee of 2025-26 for this placement, as paid or received.", column),
        ask.choice(
          "state",
          "At 31 March",
          ["Placed", "Adopted", "Ended early"],
          "What had become of the placement by 31 March 2026.",
        ),
      ],
    },
  ],
};
