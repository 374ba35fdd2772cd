import type { Indicator } from "../../../release/indicator";
import { amountOf } from "../indicator-kinds";
import { highNeedsLines, type HighNeedsLine } from "./high-needs-lines";

const source = {
  title: "High needs benchmarking tool, from the Section 251 budget and outturn",
  publisher: "Department for Education",
};
const outturnIsHigherBy = 45;

/** What councils planned to spend on high needs in 2021-22, line by line. */
export const highNeedsBudget: readonly Indicator[] = highNeedsLines.map(({ id, label, definition, number, name }) =>
  amountOf("budget", {
    id: `s251.high-needs.${id}.budget`,
    label: `${label}: budget`,
    definition: `${definition} As planned for the year.`,
    source: { ...source, reference: `HN budget|${number}|${name}` },
  }),
);

/** What councils spent on high needs in 2020-21, line by line. */
export const highNeedsOutturn: readonly Indicator[] = highNeedsLines.map(({ id, label, definition, number, name }) =>
  amountOf("outturn", {
    id: `s251.high-needs.${id}.outturn`,
    label: `${label}: outturn`,
    definition: `${definition} As spent in the year.`,
    source: { ...source, reference: `HN outturn|${number + outturnIsHigherBy}|${name}` },
  }),
);

/** The seven totals of the budget for each child aged 2 to 18, as the Department's own tool compares them. */
export const highNeedsBudgetPerChild: readonly Indicator[] = highNeedsLines
  .filter(({ isTotal }) => isTotal)
  .map(({ id, label, number, name }: HighNeedsLine) => ({
    id: `s251.high-needs.${id}.budget-per-child`,
    label: `${label}: budget per child aged 2 to 18`,
    definition: `Derived: the planned line "${label}" divided by the residents aged 2 to 18 in the middle of the year, as projected, rounded to the penny.`,
    numerator: `${label}, as planned for the year`,
    denominator: "residents aged 2 to 18 projected for the middle of the year",
    unit: "GBP per child aged 2-18",
    scale: 1,
    unitCost: false,
    decimals: 2,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "budget",
    parts: {
      published: true,
      numerator: `s251.high-needs.${id}.budget`,
      denominator: "s251.population-2-18",
      factor: 1,
    },
    source: { ...source, reference: `HN budget|${number}|${name} ÷ Population 2-18 (mid-2021 projection)` },
  }));
