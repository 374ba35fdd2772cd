import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const estimate = "in the mid-year population estimate of June 2025 of the Office for National Statistics";
const published = (indicator: string) => ({ published: { indicator } });

/** Who lives in the area, and what adult social care as a whole costs: what other figures are divided by. */
export const area: SectionInput = {
  id: "area",
  label: "Area and service",
  guidance:
    "The council's area, and adult social care as a whole. Spend is before client contributions and any other income, in pounds and not thousands, as in the revenue outturn (RO3) and ASC-FR.",
  questions: [
    ask.count(
      "ei.population_18_64",
      "Adults aged 18 to 64",
      "residents",
      `Residents of the area aged 18 to 64 ${estimate}.`,
      {
        ...published("ctx.population.18-64"),
        notAvailable: false,
      },
    ),
    ask.count(
      "ei.population_65",
      "People aged 65 and over",
      "residents",
      `Residents of the area aged 65 and over ${estimate}.`,
      {
        ...published("ctx.population.65-plus"),
        notAvailable: false,
      },
    ),
    ask.amount(
      "ei.gross_spend",
      "Gross spend on adult social care",
      "Gross outturn of 2025-26 on adult social care: the total of the return, before income.",
      { ...published("adults.ro3.total.expenditure"), notAvailable: false },
    ),
    ask.amount(
      "ei.early_spend",
      "Spend on information and early help",
      "Gross outturn of 2025-26 on the return's line for information and early intervention.",
      published("adults.ro3.information-and-early-intervention.expenditure"),
    ),
    ask.amount(
      "ei.equipment_spend",
      "Spend on equipment and technology",
      "Gross outturn of 2025-26 on the return's line for assistive equipment and technology.",
      published("adults.ro3.assistive-equipment.expenditure"),
    ),
    ask.amount(
      "ei.net_budget",
      "Net budget for adult social care",
      "Revised net budget of 2025-26 for adult social care as it stood on 31 March 2026.",
    ),
    ask.amount("ei.net_spend", "Net spend on adult social care", "Net outturn of 2025-26 on adult social care.", {
      ...published("adults.ro3.total.net"),
    }),
    ask.amount(
      "ei.next_budget",
      "Next year's net budget",
      "Net budget of 2026-27 for adult social care as the council set it.",
    ),
  ],
};
