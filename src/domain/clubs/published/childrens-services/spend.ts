import type { Indicator } from "../../../release/indicator";
import { amountOf } from "../indicator-kinds";

const outturn = {
  title: "Local Authority Interactive Tool, from the Section 251 outturn",
  publisher: "Department for Education",
};

/** What is spent on children in need, in all and for each of them: derived, as no one publishes it. */
export const spend: readonly Indicator[] = [
  amountOf("outturn", {
    id: "cs.social-care.gross",
    label: "Children's social care: gross spend (derived)",
    definition:
      "Spend before income on children looked after, safeguarding and family support in the year: three gross lines of the club Section 251, added up here. Children's centres, youth work and youth justice are not in it.",
    source: { ...outturn, reference: "TotalLACFinance + SafeguardingFinance + FamilySupportFinance" },
  }),
  {
    id: "cs.social-care.per-child-in-need",
    label: "Children's social care: gross spend per child in need (derived)",
    definition:
      "Gross spend on children's social care in the year for each child in need on 31 March, the children looked after and on plans among them. A year's spend is spread over the children of one day.",
    numerator: "gross spend on children looked after, safeguarding and family support in the year",
    denominator: "children in need on 31 March",
    unit: "GBP per child in need",
    scale: null,
    unitCost: true,
    decimals: 0,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "outturn",
    parts: { published: true, numerator: "cs.social-care.gross", denominator: "cs.cin.number", factor: 1 },
    source: {
      ...outturn,
      reference: "derived: (TotalLACFinance + SafeguardingFinance + FamilySupportFinance) ÷ cin_31_march",
    },
  },
  {
    id: "cs.social-care.per-resident-0-17",
    label: "Children's social care: gross spend per child in the area (derived)",
    definition:
      "Gross spend on children's social care in the year for each child aged 0 to 17 who lived in the area on 30 June of that year.",
    numerator: "gross spend on children looked after, safeguarding and family support in the year",
    denominator: "residents aged 0 to 17 in the middle of the year",
    unit: "GBP per resident aged 0-17",
    scale: null,
    unitCost: true,
    decimals: 0,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "outturn",
    parts: { published: true, numerator: "cs.social-care.gross", denominator: "cs.residents-0-17", factor: 1 },
    source: {
      ...outturn,
      reference: "derived: (TotalLACFinance + SafeguardingFinance + FamilySupportFinance) ÷ population aged 0 to 17",
    },
  },
];
