import type { Indicator } from "../../../release/indicator";

const notPublished = "and those are not published beside the figures";

/** What the weekly unit costs have in common. */
const unitCost = {
  unit: "GBP per week",
  scale: null,
  unitCost: true,
  decimals: 0,
  polarity: "neutral",
  periodType: "financial-year",
} as const;

function lait(code: string, basis: "outturn" | "budget" = "outturn") {
  return {
    basis,
    source: {
      title: `Local Authority Interactive Tool, from the Section 251 ${basis}`,
      publisher: "Department for Education",
      reference: code,
    },
  } as const;
}

/** The weekly unit costs of the Section 251 outturn, and one of the budget. All are published rounded to the nearest GBP 5. */
export const unitCosts: readonly Indicator[] = [
  {
    ...unitCost,
    ...lait("LACFinance"),
    id: "s251.looked-after.weekly-cost",
    label: "Children looked after: weekly cost",
    definition:
      "What a council spent in the year on looking after children, for each child looked after on 31 March and each week. It spreads a whole year's gross spend over the children of one day.",
    numerator: "gross spend on children looked after in the year, ÷ 365 × 7",
    denominator: "children looked after on 31 March",
    parts: {
      published: true,
      numerator: "s251.looked-after.gross",
      denominator: "cla.children-looked-after",
      factor: 7 / 365,
    },
  },
  {
    ...unitCost,
    ...lait("RescareFinance"),
    id: "s251.residential-care.weekly-cost",
    label: "Residential care: weekly cost",
    definition:
      "What a week of residential care for one child cost: gross spend on residential care divided by the days children spent in secure units, children's homes, residential care homes and residential schools.",
    numerator: "gross spend on residential care in the year, × 7",
    denominator: "days of residential care in the year, from the return on children looked after",
    parts: {
      published: false,
      reason: `it is spend divided by days of residential care, ${notPublished}.`,
    },
  },
  {
    ...unitCost,
    ...lait("FosteringFinance"),
    id: "s251.fostering.weekly-cost",
    label: "Fostering: weekly cost",
    definition:
      "What a week of fostering cost for each foster placement on 31 March: gross spend on fostering, the council's own and bought in, with allowances, fees and the staff who support carers.",
    numerator: "gross spend on fostering in the year, ÷ 365 × 7",
    denominator: "foster placements on 31 March",
    parts: { published: false, reason: `it is spend divided by foster placements on 31 March, ${notPublished}.` },
  },
  {
    ...unitCost,
    ...lait("AdoptionFinance"),
    id: "s251.adoption.weekly-cost",
    label: "Adoption: weekly cost",
    definition:
      "Gross spend on adoption a week for each child freed for adoption or with a placement order on 31 March. Those children are few, and adoption support reaches many others, so the figure swings widely.",
    numerator: "gross spend on adoption in the year, ÷ 365 × 7",
    denominator: "children freed for adoption or with a placement order on 31 March",
    parts: {
      published: false,
      reason: `it is spend divided by children freed for adoption or with a placement order, ${notPublished}.`,
    },
  },
  {
    ...unitCost,
    ...lait("SENFinance", "budget"),
    id: "s251.sen.weekly-cost",
    label: "Special educational needs: weekly cost (budget)",
    definition:
      "What a council planned to spend in the year on support, transport and administration for special educational needs, for each child with an education, health and care plan in January and each week. It is budget, not spend.",
    numerator: "planned spend on special educational needs in the year, ÷ 365 × 7",
    denominator: "children with an education, health and care plan in the January census",
    parts: {
      published: false,
      reason: `it is budget divided by education, health and care plans in January, ${notPublished}.`,
    },
  },
  {
    ...unitCost,
    ...lait("SWFinance"),
    id: "s251.social-work.weekly-cost",
    label: "Social work: weekly cost",
    definition:
      "What a council spent a week on social work and on commissioning children's services, for each child in need on 31 March.",
    numerator: "gross spend on social work and commissioning in the year, ÷ 365 × 7",
    denominator: "children in need on 31 March",
    parts: { published: false, reason: `it is spend divided by children in need on 31 March, ${notPublished}.` },
  },
];
