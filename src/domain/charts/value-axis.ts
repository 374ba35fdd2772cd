import type { Indicator } from "../release/indicator";
import type { ChartAxis } from "./chart-spec";
import { numberFormatOf } from "./number-format-of";
import { unitInWords } from "./unit-in-words";

/** How many steps an axis has at most. */
const mostSteps = 3;

/** The value axis for these figures of an indicator. */
export function valueAxis(
  indicator: Pick<Indicator, "unit" | "decimals">,
  figures: readonly (number | null)[],
): ChartAxis {
  const known = figures.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const step = stepFor(highest - lowest);
  return {
    title: unitInWords(indicator.unit),
    numberFormat: labelFormatOf(indicator),
    tickFormat: tickFormatOf(indicator, step, Math.max(highest, -lowest)),
    minimum: lowest < 0 ? null : 0,
    step,
  };
}

/** Sums from a million pounds are labelled in millions. */
function labelFormatOf(indicator: Pick<Indicator, "unit" | "decimals">): string {
  const full = numberFormatOf(indicator);
  return indicator.unit === "GBP" ? `[>=1000000]£#,##0.0,,"m";${full}` : full;
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that covers the span in a few steps; null for no span. */
function stepFor(span: number): number | null {
  if (span <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(span / mostSteps));
  const factor = [1, 2, 2.5, 5].find((one) => one * power * mostSteps >= span) ?? 10;
  return Number((factor * power).toPrecision(3));
}

/** In thousands or millions once the numbers along the axis are long. */
function tickFormatOf(indicator: Pick<Indicator, "unit" | "decimals">, step: number | null, longest: number): string {
  const full = numberFormatOf(indicator);
  if (step === null || longest < 10_000) return full;
  const [size, commas, letter] = longest >= 1_000_000 ? [1_000_000, ",,", "m"] : [1000, ",", "k"];
  const places = [0, 1, 2].find((count) => Number.isInteger(Number(((step / size) * 10 ** count).toPrecision(6))));
  if (places === undefined) return full;
  const pound = indicator.unit.startsWith("GBP") ? "£" : "";
  return `${pound}#,##0${places === 0 ? "" : `.${"0".repeat(places)}`}${commas}"${letter}"`;
}
