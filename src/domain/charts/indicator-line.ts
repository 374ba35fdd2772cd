import type { Indicator } from "../release/indicator";
import { unitInWords } from "./unit-in-words";

/**
 * The line that says what a chart is about: indicator, unit, years. The unit is not said twice: "Children looked after
 * per 10,000 aged 0-17, 2024-25" of the indicator "Children looked after per 10,000".
 */
export function indicatorLine({ label, unit }: Pick<Indicator, "label" | "unit">, years: string, aside = ""): string {
  return [labelWithUnit(label, unit) + aside, years].join(", ");
}

function labelWithUnit(label: string, unit: string): string {
  const words = unitInWords(unit);
  // The figures have their pound sign.
  if (unit === "GBP" || label.toLowerCase().includes(unit.toLowerCase())) return label;
  for (let end = unit.length; end > "per ".length; end -= 1) {
    const begun = unit.slice(0, end).trimEnd();
    if (unit.startsWith("per ") && label.endsWith(` ${begun}`)) return label.slice(0, -begun.length) + words;
  }
  return `${label}, ${words}`;
}
