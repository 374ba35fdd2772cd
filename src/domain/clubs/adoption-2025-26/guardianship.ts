import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Where children were before the special guardianship order, with the codes of SSDA903's item REC. */
export const before = askGrid({
  prefix: "adoption",
  label: "Before the order",
  rows: [
    {
      id: "sg_kinship",
      label: "in kinship foster care",
      who: "who were fostered by the relatives or friends who became their guardians (REC E45)",
    },
    {
      id: "sg_fostering",
      label: "in other foster care",
      who: "who were fostered by other carers who became their guardians (REC E46)",
    },
    {
      id: "sg_elsewhere",
      label: "looked after elsewhere",
      who: "who were looked after, and not by those who became their guardians (REC E47 and E48)",
    },
    { id: "sg_not_in_care", label: "not looked after", who: "who were not looked after before the order" },
  ],
  columns: [
    {
      id: "orders",
      label: "Orders in the year",
      ask: (id, row) =>
        ask.count(
          id,
          `Special guardianship orders: ${row.label}`,
          "children",
          `Children for whom a special guardianship order was made from April 2025 to March 2026 ${row.who}.`,
        ),
    },
    {
      id: "paid",
      label: "Paid for at 31 March",
      ask: (id, row) =>
        ask.count(
          id,
          `Guardianship allowances at 31 March: ${row.label}`,
          "children",
          `Children for whom you paid a special guardianship allowance on 31 March 2026 ${row.who}.`,
        ),
    },
    {
      id: "allowances",
      label: "Allowances",
      ask: (id, row) =>
        ask.amount(
          id,
          `Guardianship allowances of the year: ${row.label}`,
          `Special guardianship allowances of 2025-26 for children ${row.who}, those no longer paid on 31 March included.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** What is paid a week by age, before any means test. */
export const weekly = askGrid({
  prefix: "adoption",
  label: "Weekly allowance for a child",
  rows: [
    { id: "under_5", label: "under 5" },
    { id: "aged_5_to_10", label: "aged 5 to 10" },
    { id: "aged_11_to_15", label: "aged 11 to 15" },
    { id: "aged_16_and_17", label: "aged 16 and 17" },
  ],
  columns: (
    [
      ["sg_week", "Special guardianship", "special guardian"],
      ["ad_week", "Adoption", "adopter"],
    ] as const
  ).map(([id, label, to]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string }) =>
      ask.amount(
        questionId,
        `${label} allowance for a child ${row.label}`,
        `Full weekly allowance to a new ${to} for a child ${row.label} on 31 March 2026, before a means test and without child benefit being taken off.`,
        {
          ...none,
          unit: "GBP per week",
          decimals: 2,
          guidance: "Where your age groups differ, give what most children of the group get.",
        },
      ),
  })),
  adds: "nothing",
});

/** Special guardianship: orders, allowances by where children were before, and how allowances are set. */
export const guardianship: SectionInput = {
  id: "guardianship",
  label: "Special guardianship",
  guidance:
    "Children and guardians your council is responsible for: for three years those it looked after before the order, with allowances agreed before it for as long as they are paid; otherwise those whose guardians live in your area.",
  questions: [
    ...before.questions,
    ask.count(
      "adoption.sg_orders",
      "All special guardianship orders",
      "children",
      "Children for whom a special guardianship order was made in the year, wherever they were before.",
      { notAvailable: false },
    ),
    ask.count(
      "adoption.sg_paid",
      "All children with a guardianship allowance",
      "children",
      "Children for whom you paid a special guardianship allowance on 31 March 2026.",
    ),
    ask.decimal(
      "adoption.sg_weeks",
      "Weeks of guardianship allowance",
      "weeks",
      "Weeks for which special guardianship allowances were paid in the year, added up over the children; one child for the whole year is 52.",
      { ...none, decimals: 0 },
    ),
    ask.count(
      "adoption.sg_reduced",
      "Guardianship allowances reduced",
      "children",
      "Those of the children with an allowance on 31 March 2026 for whom a means test had made it less than the full one.",
      none,
    ),
    ...weekly.questions,
    ask.choice(
      "adoption.sg_means_test",
      "Means test for guardians",
      ["None", "National", "Our own", "For some"],
      "How the income of special guardians decides on their allowance: not at all, by the model of the Department for Education, by a test of your own, or only for some of them.",
    ),
    ask.choice(
      "adoption.sg_review",
      "Review of guardianship allowances",
      ["Every year", "Less often", "When asked"],
      "How often you look again at whether an allowance is still right.",
    ),
    ask.count(
      "adoption.sg_assessed",
      "Guardians assessed",
      "households",
      "Households of would-be special guardians on whom you completed a report for the court in the year, whatever came of it.",
    ),
    ask.count(
      "adoption.sg_supervised",
      "Orders with a supervision order",
      "children",
      "Those of the children with a special guardianship order made in the year for whom a supervision order was made too.",
      none,
    ),
    ask.count(
      "adoption.sg_came_back",
      "Children with guardians who came into care",
      "children",
      "Children who started to be looked after in the year and lived under a special guardianship order until then.",
      none,
    ),
  ],
  grids: [before.layout, weekly.layout],
};
