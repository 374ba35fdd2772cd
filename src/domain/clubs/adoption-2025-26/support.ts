import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** What families asked for and got after the order. */
export const help = askGrid({
  prefix: "adoption",
  label: "Support after the order",
  rows: [
    { id: "adoptive", label: "adoptive families" },
    { id: "guardian", label: "special guardians' families" },
    { id: "arranged", label: "families with a child arrangements order" },
  ],
  columns: [
    {
      id: "asked",
      label: "Asked for support",
      ask: (id, { label }) =>
        ask.count(
          id,
          `Asked for support: ${label}`,
          "families",
          `Number of ${label} who asked for an assessment of their need for support from April 2025 to March 2026.`,
          none,
        ),
    },
    {
      id: "assessed",
      label: "Assessed",
      ask: (id, { label }) =>
        ask.count(
          id,
          `Assessed for support: ${label}`,
          "families",
          `Number of ${label} whose assessment was completed in the year, whatever it found.`,
          none,
        ),
    },
    {
      id: "helped",
      label: "Supported at 31 March",
      ask: (id, { label }) =>
        ask.count(
          id,
          `Supported at 31 March: ${label}`,
          "families",
          `Number of ${label} with a support plan or a package open on 31 March 2026, from your service or bought for them.`,
          none,
        ),
    },
    {
      id: "applied",
      label: "Fund applications",
      ask: (id, { label }) =>
        ask.count(
          id,
          `Fund applications: ${label}`,
          "applications",
          `Applications for ${label} made in the year to the Adoption and Special Guardianship Support Fund.`,
          none,
        ),
    },
    {
      id: "granted",
      label: "Fund granted",
      ask: (id, { label }) =>
        ask.amount(
          id,
          `Fund granted: ${label}`,
          `What the Adoption and Special Guardianship Support Fund granted in 2025-26 for ${label}, whether spent by 31 March or not.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** Support after adoption and special guardianship: families helped, the national fund, allowances and contact. */
export const support: SectionInput = {
  id: "support",
  label: "Support",
  guidance:
    "Support after the order, from your own service, a regional agency or bought for a family. A family counts once a column, however many children it has. The national fund is the Adoption and Special Guardianship Support Fund of the Department for Education.",
  questions: [
    ...help.questions,
    ask.count(
      "adoption.support_waiting",
      "Families waiting for an assessment",
      "families",
      "Families who had asked for support and whose assessment was not completed on 31 March 2026.",
      none,
    ),
    ask.count(
      "adoption.support_refused",
      "Families to whom no support was offered",
      "families",
      "Those of the families assessed in the year to whom nothing was offered or granted.",
      none,
    ),
    ask.amount(
      "adoption.fund_topped_up",
      "Added to the fund's grants",
      "What your council spent in 2025-26 on therapy and assessments beyond what the fund pays for a child.",
      none,
    ),
    ask.count(
      "adoption.ad_paid",
      "Children with an adoption allowance",
      "children",
      "Children for whom you paid a regular adoption allowance on 31 March 2026.",
      none,
    ),
    ask.decimal(
      "adoption.ad_weeks",
      "Weeks of adoption allowance",
      "weeks",
      "Weeks for which adoption allowances were paid in the year, added up over the children; one child for the whole year is 52.",
      { ...none, decimals: 0 },
    ),
    ask.count(
      "adoption.letterbox",
      "Letterbox exchanges",
      "exchanges",
      "Letters and cards passed on in the year between adoptive or guardians' families and birth families, each way counted.",
      none,
    ),
    ask.count(
      "adoption.contact_supervised",
      "Families with supervised contact",
      "families",
      "Families for whom you arranged or supervised contact face to face with birth relatives in the year.",
      none,
    ),
    ask.count(
      "adoption.birth_relatives",
      "Birth relatives supported",
      "adults",
      "Parents and other birth relatives of children adopted, or with a plan for it, whom you gave counselling or other support in the year.",
      none,
    ),
    ask.count(
      "adoption.adults_records",
      "Adults helped with their records",
      "adults",
      "Adopted adults whom you helped in the year to see their records or find relatives.",
      none,
    ),
  ],
  grids: [help.layout],
};
