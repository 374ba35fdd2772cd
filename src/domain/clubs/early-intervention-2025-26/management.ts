import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

/** Managers by tier, and how many each tier manages directly. */
export const tiers = askGrid({
  prefix: "ei",
  label: "Tier",
  rows: [
    { id: "tier_1", label: "directors and assistants", who: "the director and assistant directors" },
    { id: "tier_2", label: "heads of service", who: "heads of service or others just below assistant directors" },
    { id: "tier_3", label: "service managers", who: "service and area managers" },
    { id: "tier_4", label: "team managers", who: "managers of teams of social workers or of direct services" },
    { id: "tier_5", label: "deputies and supervisors", who: "deputies and seniors who supervise others" },
  ],
  columns: [
    {
      id: "managers",
      label: "Managers",
      ask: (id, { label, who }) =>
        ask.decimal(
          id,
          `Managers: ${label}`,
          "full-time equivalents",
          `Full-time equivalent posts of ${who} on 31 March 2026, filled or not.`,
          { notApplicable: true },
        ),
    },
    {
      id: "directs",
      label: "Managed directly",
      ask: (id, { label, who }) =>
        ask.decimal(
          id,
          `Managed directly by ${label}`,
          "full-time equivalents",
          `Full-time equivalent posts on 31 March 2026 that report directly to ${who}, managers among them.`,
          { notApplicable: true },
        ),
    },
  ],
  adds: "columns",
});

/** How adult social care is managed. */
export const management: SectionInput = {
  id: "management",
  label: "Management",
  guidance:
    "All whom the council employs in adult social care, direct services and commissioning included; public health, housing and corporate services are left out. A post that is shared with another service counts by the part that is yours. If you lack a tier, answer not applicable: its posts then stand in the tier they report to.",
  questions: [
    ...tiers.questions,
    ask.decimal(
      "ei.managers",
      "All managers",
      "full-time equivalents",
      "Full-time equivalent posts of all five tiers on 31 March 2026.",
    ),
    ask.decimal(
      "ei.staff",
      "All posts in adult social care",
      "full-time equivalents",
      "Full-time equivalent posts of adult social care on 31 March 2026, managers included, filled or not.",
    ),
    ask.decimal(
      "ei.vacant",
      "Vacant posts",
      "full-time equivalents",
      "Those of all posts that were vacant on 31 March 2026, whether or not agency staff filled them.",
    ),
    ask.amount(
      "ei.managers_pay",
      "Pay of managers",
      "Pay of 2025-26 for the first four tiers, with pension, national insurance and agency staff.",
    ),
    ask.amount(
      "ei.staff_pay",
      "Pay of all staff",
      "Pay of 2025-26 for all posts, with pension, national insurance and agency staff.",
    ),
  ],
  grids: [tiers.layout],
};
