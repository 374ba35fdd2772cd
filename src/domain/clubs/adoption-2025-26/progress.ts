import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

/** Where the children with a plan have got to, in the order in which they get there. */
export const pipeline = askGrid({
  prefix: "adoption",
  label: "Where they were on 31 March",
  rows: [
    {
      id: "no_order",
      label: "no placement order yet",
      who: "and no placement order yet; consent by the parents counts as an order",
    },
    {
      id: "waiting",
      label: "placement order, not matched",
      who: "and a placement order (SSDA903 legal status E1) for whom no match had been agreed",
    },
    {
      id: "matched",
      label: "matched, not placed",
      who: "whose match had been agreed (SSDA903 item DATE_MATCH) and who had not moved in yet",
    },
    {
      id: "placed",
      label: "placed, not yet adopted",
      who: "who were placed with their adopters (SSDA903 placement types A3 to A6) and not yet adopted",
    },
  ],
  columns: (
    [
      ["under_2", "Under 2"],
      ["2_to_4", "2 to 4"],
      ["5_and_over", "5 and over"],
    ] as const
  ).map(([id, label]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly who: string }) =>
      ask.count(
        questionId,
        `Aged ${label.toLowerCase()}: ${row.label}`,
        "children",
        `Children aged ${label.toLowerCase()} on 31 March 2026 with a plan for adoption ${row.who}.`,
      ),
  })),
  whole: {
    id: "children",
    ask: (id, row) =>
      ask.count(
        id,
        `All children: ${row.label}`,
        "children",
        `Children on 31 March 2026 with a plan for adoption ${row.who}.`,
        row.id === "placed" ? { published: { indicator: "cs.cla.placement.for-adoption" } } : {},
      ),
  },
});

/** The steps that children took in the year, by themselves or with siblings. */
export const steps = askGrid({
  prefix: "adoption",
  label: "In the year",
  rows: [
    {
      id: "placement_orders",
      label: "placement orders",
      who: "for whom a court made a placement order from April 2025 to March 2026",
    },
    {
      id: "matches",
      label: "matches",
      who: "for whom the agency decision maker agreed a match in the year (SSDA903 item DATE_MATCH)",
    },
    {
      id: "placements",
      label: "placements",
      who: "who moved in with their adopters in the year, or whose foster home became their adoptive placement",
    },
    {
      id: "adoptions",
      label: "adoptions",
      who: "for whom an adoption order was made in the year (SSDA903 REC E11 or E12)",
    },
  ],
  columns: [
    {
      id: "alone",
      label: "By themselves",
      ask: (id, row) =>
        ask.count(
          id,
          `By themselves: ${row.label}`,
          "children",
          `Children ${row.who}, without a brother or sister to be placed with them.`,
        ),
    },
    {
      id: "together",
      label: "With siblings",
      ask: (id, row) =>
        ask.count(
          id,
          `With siblings: ${row.label}`,
          "children",
          `Children ${row.who}, in a group of brothers and sisters who are to be placed together.`,
        ),
    },
  ],
  whole: {
    id: "children",
    ask: (id, row) =>
      ask.count(
        id,
        `All children: ${row.label}`,
        "children",
        `Children ${row.who}.`,
        row.id === "adoptions" ? { notAvailable: false, published: { indicator: "cs.cla.ceases.adopted" } } : {},
      ),
  },
  adds: "rows",
});

const when = [
  {
    id: "waiting",
    label: "Waiting",
    who: "Children with a placement order and no match on 31 March 2026",
  },
  { id: "placed", label: "Placed", who: "Children placed with adopters in the year" },
  { id: "adopted", label: "Adopted", who: "Children adopted in the year" },
] as const;

/** What makes it harder to find a family, as the Department for Education counts it. A child may count in several. */
export const harder = askGrid({
  prefix: "adoption",
  label: "Harder to find a family for",
  rows: [
    { id: "older", label: "aged 5 or over", who: "who were 5 or older at the time" },
    { id: "sibling", label: "in a sibling group", who: "who are one of two or more siblings to be placed together" },
    {
      id: "minority",
      label: "from an ethnic minority",
      who: "of any ethnic group but White British, White Irish, Gypsy, Roma, Traveller of Irish heritage and other White",
    },
    { id: "disabled", label: "disabled", who: "with a disability" },
    { id: "any_harder", label: "any of the four", who: "to whom at least one of the four applies, each child once" },
  ],
  columns: when.map(({ id, label, who: counted }) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly who: string }) =>
      ask.count(questionId, `${label}: ${row.label}`, "children", `${counted} ${row.who}.`),
  })),
  adds: "nothing",
});

/** How far children came: where they are, which steps they took, and for whom it is harder. */
export const progress: SectionInput = {
  id: "progress",
  label: "Progress",
  guidance:
    "The same children as on the sheet before. Siblings count as such only if they are to be placed together; one whose siblings have other plans counts as alone.",
  questions: [...pipeline.questions, ...steps.questions, ...harder.questions],
  grids: [pipeline.layout, steps.layout, harder.layout],
};
