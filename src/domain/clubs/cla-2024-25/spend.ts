import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";
import { capital } from "../../capital";
import { placementGrid } from "./placement-grid";
import { placements } from "./placements";

const none = { notApplicable: true };
const leavingCare = { indicator: "s251.leaving-care.gross" };

/** Gross spend by type of placement and provider, the other lines of children looked after, and income. */
export const spend: SectionInput = {
  id: "spend",
  label: "Spend",
  guidance:
    "Outturn of 2024-25 in pounds, not thousands: gross, before income, with overheads as in your Section 251 outturn and without capital charged to revenue. Every pound stands in one line only. Where several types are paid for by one contract, divide it by nights.",
  questions: [
    ...placementGrid.each((type, provider) =>
      ask.amount(
        placementGrid.cell(type, provider, "spend"),
        `${capital(provider.label)} ${type.label} spend`,
        `Gross spend on children ${type.children}, provided ${provider.by}: ${provider.id === "own" ? type.own : type.bought}. ${type.line}; its column ${provider.column}.`,
        { ...none, guidance: `The spend on the nights under "${capital(provider.label)} ${type.label} nights".` },
      ),
    ),
    ...placements.types.map((type) =>
      ask.amount(
        placementGrid.total(type, "spend"),
        `All ${type.label} spend`,
        `All gross spend on children ${type.children}, whoever provided the placement. ${type.line}.`,
      ),
    ),
    ask.amount(
      "cla.adoption_spend",
      "Adoption spend",
      "Gross spend on finding, assessing and supporting adopters, adoption allowances and the fee of a regional adoption agency. Section 251 line 3.1.3.",
      none,
    ),
    ask.amount(
      "cla.guardianship_spend",
      "Special guardianship spend",
      "Gross spend on allowances and support of special guardians and on assessing them. Section 251 line 3.1.4.",
      none,
    ),
    ask.amount(
      "cla.other_spend",
      "Other services spend",
      "Gross spend on other services for children looked after, such as contact, advocacy and independent visitors. Section 251 line 3.1.5, without supported accommodation.",
      none,
    ),
    ask.amount(
      "cla.short_breaks_spend",
      "Short breaks spend",
      "Gross spend on short breaks for disabled children who count as looked after. Section 251 line 3.1.6.",
      none,
    ),
    ask.amount(
      "cla.education_spend",
      "Education spend",
      "Gross spend on the virtual school and other support for the education of children looked after. Section 251 line 3.1.8.",
      none,
    ),
    ask.amount(
      "cla.leaving_care_spend",
      "Leaving care spend",
      "Gross spend on care leavers: personal advisers, accommodation from 18, allowances and Staying Put. Section 251 line 3.1.9, without supported accommodation of children under 18.",
      { ...none, published: leavingCare },
    ),
    ask.amount(
      "cla.asylum_spend",
      "Asylum-seeking children spend",
      "Gross spend on unaccompanied asylum-seeking children other than their placements above, such as age assessment and interpreters. Section 251 line 3.1.10, without placements.",
      {
        ...none,
        guidance:
          "Put their placements under the type and provider, as for other children, or their nights would look free.",
      },
    ),
    ask.amount(
      "cla.gross_spend",
      "Gross spend on children looked after",
      "All spend above. Section 251 line 3.1.11, total expenditure.",
      {
        notAvailable: false,
        published: { indicator: "s251.looked-after.gross" },
      },
    ),
    ask.amount(
      "cla.uasc_grant",
      "Grant for asylum-seeking children",
      "Income of the year from the Home Office for unaccompanied asylum-seeking children and care leavers who were such.",
      none,
    ),
    ask.amount(
      "cla.partner_income",
      "Income from health and education",
      "Income towards placements and support from the integrated care board, continuing care and section 117 aftercare included, and from education budgets, the high needs block of the Dedicated Schools Grant among them.",
      none,
    ),
    ask.amount(
      "cla.other_grants",
      "Other specific grants",
      "Other grants that may only be spent on children looked after and care leavers, the parts of the Children and Families Grant for Staying Put and personal advisers among them.",
      none,
    ),
    ask.amount(
      "cla.other_income",
      "Other income",
      "Any other income, such as from other councils for beds in your homes, and contributions of parents.",
      none,
    ),
    ask.amount("cla.income", "All income", "All income above. Section 251 line 3.1.11, income.", none),
    ask.amount(
      "cla.net_spend",
      "Net spend on children looked after",
      "Gross spend less all income. Section 251 line 3.1.11, net current expenditure.",
    ),
    ask.amount(
      "cla.high_cost_spend",
      "Spend on high-cost placements",
      "Those among the placements above that cost £5,000 a week or more, for the weeks in which they did.",
      none,
    ),
    ask.count(
      "cla.high_cost_children",
      "Children in high-cost placements",
      "children",
      "Different children for whom a placement cost £5,000 a week or more for at least one week of the year.",
      none,
    ),
    ask.amount(
      "cla.agency_staff_spend",
      "Agency social worker spend",
      "Gross spend on agency social workers in the teams that work with children looked after and care leavers.",
      {
        ...none,
        guidance:
          "Most of it stands in the safeguarding lines of Section 251 (total 3.3.4), and so is no part of the gross spend above.",
      },
    ),
    ask.amount(
      "cla.transport_spend",
      "Transport spend",
      "Gross spend on taking children looked after to school and to contact, whichever budget it was charged to.",
      none,
    ),
    ask.amount(
      "cla.legal_spend",
      "Care proceedings spend",
      "Gross spend on court fees, counsel, experts and the council's own lawyers in care proceedings.",
      none,
    ),
  ],
  grids: [placementGrid.layOut("Type of placement", "spend", { wholes: true })],
};
