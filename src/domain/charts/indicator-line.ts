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
  if (saysUnit(label, unit)) return label;
  for (let end = unit.length; end > "per ".length; end -= 1) {
    const begun = unit.slice(0, end).trimEnd();
    if (unit.startsWith("per ") && label.endsWith(` ${begun}`)) return label.slice(0, -begun.length) + words;
  }
  return `${label}, ${words}`;
}

/** The figures have their pound sign; and a label says "per child aged 0 to 17" where the unit has "0-17". */
function saysUnit(label: string, unit: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/(\d) to (\d)/g, "$1-$2");
  return unit === "GBP" || words(label).includes(words(unit.replace(/^GBP (?=per )/, "")));
}
