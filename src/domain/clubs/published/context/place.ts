import type { Indicator } from "../../../release/indicator";
import { scoreOf } from "../indicator-kinds";

const classification = {
  title: "Rural-Urban Classification 2011, lookup of higher-level areas",
  publisher: "Office for National Statistics and Department for Environment, Food and Rural Affairs",
};

/** A class of the Rural-Urban Classification with the numbers that stand for it here. */
export interface RuralClass {
  /** As published. */
  readonly name: string;
  readonly sixFold: number;
  readonly band: number;
}

/** From the most urban to the most rural; the first three all have less than 26 % of residents in rural places. */
export const ruralClasses: readonly RuralClass[] = [
  { name: "Urban with Major Conurbation", sixFold: 1, band: 1 },
  { name: "Urban with Minor Conurbation", sixFold: 2, band: 1 },
  { name: "Urban with City and Town", sixFold: 3, band: 1 },
  { name: "Urban with Significant Rural", sixFold: 4, band: 2 },
  { name: "Largely Rural", sixFold: 5, band: 3 },
  { name: "Mainly Rural", sixFold: 6, band: 4 },
];

/** How rural the area is, and how much dearer staff are there. */
export const place: readonly Indicator[] = [
  scoreOf("class from 1 to 4", 0, {
    id: "ctx.rural.band",
    label: "How rural: four bands by rural residents",
    definition:
      "Which band the share of residents in rural places and their market towns falls in: 1 is under 26 %, 2 is 26 to 49 %, 3 is 50 to 79 %, 4 is 80 % and over. The classification of 2011 as worked out for councils of April 2021, and so under 2021.",
    source: { ...classification, reference: "rural_urban_2011_six_fold, coded" },
    periodType: "single-day",
  }),
  scoreOf("class from 1 to 6", 0, {
    id: "ctx.rural.class",
    label: "Rural-urban class",
    definition:
      "1 Urban with Major Conurbation, 2 Urban with Minor Conurbation, 3 Urban with City and Town, 4 Urban with Significant Rural, 5 Largely Rural, 6 Mainly Rural. The first three are equally little rural: between them the number only names the class. The classification of 2011 as worked out for councils of April 2021, and so under 2021.",
    source: { ...classification, reference: "rural_urban_2011_six_fold, coded" },
    periodType: "single-day",
  }),
  scoreOf("ratio", 3, {
    id: "ctx.area-cost-adjustment",
    label: "Area cost adjustment, as schools funding implies it (derived)",
    definition:
      "How much more the area's rates of the Dedicated Schools Grant are than they would be without an allowance for local labour costs: 1.2 is a fifth more. It is worked out from published rates and is about schools; social care has its own allowance, which is not to hand.",
    source: {
      title: "Dedicated Schools Grant allocations",
      publisher: "Department for Education",
      reference: "dfe_area_cost_adjustment_implied",
    },
    periodType: "financial-year",
  }),
];
