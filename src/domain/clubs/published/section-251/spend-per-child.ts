import type { Indicator } from "../../../release/indicator";
import { grossSpend } from "./gross-spend";

/** Every gross line for each child who lives in the area: derived, with both parts in the release. */
export const spendPerChild: readonly Indicator[] = grossSpend.map(({ id, label, source }) => ({
  id: `${id}-per-child`,
  label: `${label} per child aged 0 to 17`,
  definition: `Derived: the line "${label}" divided by the residents aged 0 to 17 in the middle of the year that the financial year starts in, rounded to the penny.`,
  numerator: `${label}, in the year`,
  denominator: "residents aged 0 to 17 on 30 June of the year",
  unit: "GBP per child aged 0-17",
  scale: 1,
  unitCost: false,
  decimals: 2,
  polarity: "neutral",
  periodType: "financial-year",
  basis: "outturn",
  parts: { published: true, numerator: id, denominator: "s251.population-0-17", factor: 1 },
  source: { ...source, reference: `${source.reference} ÷ mid-year estimate of residents aged 0 to 17` },
}));
