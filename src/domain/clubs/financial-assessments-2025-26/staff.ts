import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const fte = "full-time equivalents";

/** Staff by grade and by what they do. */
export const staff = askGrid({
  prefix: "fa",
  label: "Grade and type of staff",
  rows: [
    { id: "managers", label: "managers", who: "managers of the whole service" },
    { id: "leaders", label: "team leaders", who: "team leaders and senior officers" },
    { id: "officers", label: "assessment officers", who: "officers who assess in the office" },
    { id: "visitors", label: "visiting officers", who: "officers who assess at clients' homes" },
    { id: "collectors", label: "billing and debt officers", who: "officers for billing, collection and recovery" },
    { id: "property", label: "property officers", who: "officers for deferred payments and property" },
    { id: "support", label: "support and systems", who: "business support, systems and training" },
  ],
  columns: [
    {
      id: "posts",
      label: "Posts",
      ask: (id, { label, who }) =>
        ask.decimal(id, `Posts: ${label}`, fte, `Posts on 31 March 2026, filled or not: ${who}.`, none),
    },
    {
      id: "filled",
      label: "Filled",
      ask: (id, { label, who }) =>
        ask.decimal(id, `Filled: ${label}`, fte, `Posts filled by own staff on 31 March 2026: ${who}.`, none),
    },
    {
      id: "pay",
      label: "Pay",
      ask: (id, { label, who }) =>
        ask.amount(id, `Pay: ${label}`, `Pay of 2025-26 with national insurance and pension: ${who}.`, none),
    },
  ],
  adds: "columns",
});

/** Staffing levels, grades and types of staff. */
export const staffing: SectionInput = {
  id: "staff",
  label: "Staff",
  guidance:
    "Everybody who assesses, bills, collects and recovers, wherever they are in the council. Who does two things is split by time. Agency workers fill no post here; a contractor's staff are left out.",
  questions: [
    ...staff.questions,
    ask.decimal("fa.posts", "All posts", fte, "All posts on 31 March 2026, filled or not."),
    ask.decimal("fa.filled", "All posts filled", fte, "All posts filled by own staff on 31 March 2026."),
    ask.amount("fa.pay", "All pay", "All pay of 2025-26 of own staff with national insurance and pension."),
    ask.decimal("fa.agency", "Agency workers", fte, "Agency workers on 31 March 2026.", none),
  ],
  grids: [staff.layout],
};
