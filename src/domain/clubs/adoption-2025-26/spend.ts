import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

interface Line {
  readonly id: string;
  readonly label: string;
  readonly what: string;
}

/** The outturn of a line and its budget. */
const columns = [
  {
    id: "outturn",
    label: "Outturn",
    ask: (id: string, { label, what }: Line) =>
      ask.amount(id, `Outturn: ${label}`, `Outturn of 2025-26 for ${what}.`, none),
  },
  {
    id: "budget",
    label: "Budget",
    ask: (id: string, { label }: Line) =>
      ask.amount(
        id,
        `Budget: ${label}`,
        `Revised budget of 2025-26 for what is counted as the outturn of ${label}.`,
        none,
      ),
  },
];

/** Gross spend on adoption, Section 251 line 3.1.3. */
export const lines = askGrid({
  prefix: "adoption",
  label: "Adoption: gross spend",
  rows: [
    {
      id: "staff",
      label: "own adoption team",
      what: "pay of your own adoption team and what it needs, special guardianship left out",
    },
    {
      id: "regional",
      label: "regional agency",
      what: "the contribution to a regional adoption agency, without inter-agency fees charged apart",
    },
    {
      id: "fees",
      label: "inter-agency fees",
      what: "fees to other agencies for placements, instalments of earlier placements included",
    },
    { id: "ad_allowances", label: "adoption allowances", what: "regular adoption allowances" },
    {
      id: "settling",
      label: "one-off payments",
      what: "payments to adopters that are not regular, such as for furniture, introductions and travel",
    },
    {
      id: "after",
      label: "support after adoption",
      what: "therapy, groups and other support bought for adoptive families, what the national fund paid for included",
    },
    {
      id: "birth",
      label: "birth families and contact",
      what: "counselling of birth families, letterbox and supervised contact",
    },
    { id: "panel", label: "panels and medical advice", what: "adoption panels, medical advisers and checks" },
    {
      id: "legal",
      label: "legal costs",
      what: "court fees, counsel, experts and your own lawyers in placement and adoption proceedings",
    },
    { id: "ad_overheads", label: "overheads", what: "management and support services charged to adoption" },
    {
      id: "ad_other",
      label: "other adoption spend",
      what: "anything else on adoption, such as campaigns and training",
    },
  ],
  columns,
  adds: "columns",
});

/** What comes back to adoption. */
export const income = askGrid({
  prefix: "adoption",
  label: "Adoption: income",
  rows: [
    {
      id: "in_fees",
      label: "inter-agency fees received",
      what: "fees from other agencies for placements with your adopters, instalments of earlier placements included",
    },
    {
      id: "in_fund",
      label: "national fund",
      what: "the Adoption and Special Guardianship Support Fund, as far as it paid for support after adoption",
    },
    {
      id: "in_regional",
      label: "contributions of other councils",
      what: "contributions of other councils to a regional agency you host",
    },
    { id: "in_other", label: "other adoption income", what: "any other income of adoption, other grants included" },
  ],
  columns,
  adds: "columns",
});

/** Gross spend on special guardianship, Section 251 line 3.1.4. */
export const guardianshipLines = askGrid({
  prefix: "adoption",
  label: "Special guardianship: gross spend",
  rows: [
    { id: "sg_allowances", label: "guardianship allowances", what: "regular special guardianship allowances" },
    {
      id: "sg_support",
      label: "support for guardians",
      what: "support of special guardians and the children, what the national fund paid for included",
    },
    {
      id: "sg_assessment",
      label: "assessing guardians",
      what: "staff and independent assessors who write the reports for the court",
    },
    {
      id: "sg_legal",
      label: "legal help for guardians",
      what: "legal advice paid for guardians, court fees and your own lawyers",
    },
    {
      id: "sg_other",
      label: "other guardianship spend",
      what: "anything else on special guardianship, overheads included",
    },
  ],
  columns,
  adds: "columns",
});

/** What it cost beside what was planned, by line. */
export const spend: SectionInput = {
  id: "spend",
  label: "Spend and budgets",
  guidance:
    "Outturn of 2025-26 and the revised budget as it stood on 31 March 2026, in pounds and not thousands: gross, before income, with overheads as in your Section 251 outturn. Every pound stands in one line only. If you host a regional agency, its whole cost and the others' contributions are yours.",
  questions: [
    ...lines.questions,
    ask.amount(
      "adoption.gross_spend",
      "Gross spend on adoption",
      "All gross outturn above. Section 251 line 3.1.3, total expenditure.",
      {
        notAvailable: false,
      },
    ),
    ask.amount("adoption.gross_budget", "Gross budget for adoption", "All revised gross budgets above.", none),
    ...income.questions,
    ask.amount("adoption.income", "Income of adoption", "All income above. Section 251 line 3.1.3, income.", none),
    ask.amount("adoption.income_budget", "Income budget for adoption", "All income budgets above.", none),
    ask.amount(
      "adoption.net_spend",
      "Net spend on adoption",
      "Gross spend less income. Section 251 line 3.1.3, net current expenditure.",
    ),
    ask.amount("adoption.net_budget", "Net budget for adoption", "Revised gross budget less the income budget.", none),
    ask.amount(
      "adoption.next_budget",
      "Next year's net budget for adoption",
      "Net budget of 2026-27 for adoption as the council set it, on the same lines.",
      none,
    ),
    ...guardianshipLines.questions,
    ask.amount(
      "adoption.sg_gross_spend",
      "Gross spend on special guardianship",
      "All gross outturn on special guardianship above. Section 251 line 3.1.4, total expenditure.",
      { notAvailable: false },
    ),
    ask.amount(
      "adoption.sg_gross_budget",
      "Gross budget for special guardianship",
      "All revised budgets for special guardianship above.",
      none,
    ),
    ask.amount(
      "adoption.sg_income",
      "Income of special guardianship",
      "Income of 2025-26 towards special guardianship, the national fund included. Section 251 line 3.1.4, income.",
      none,
    ),
    ask.amount(
      "adoption.sg_next_budget",
      "Next year's budget for special guardianship",
      "Gross budget of 2026-27 for special guardianship as the council set it.",
      none,
    ),
  ],
  grids: [lines.layout, income.layout, guardianshipLines.layout],
};
