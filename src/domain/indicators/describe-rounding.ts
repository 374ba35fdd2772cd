import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import { formatValue } from "../units";
import { newestYear } from "./newest-year";
import { roundingStep } from "./rounding-step";

/**
 * How far an indicator's (index) figures of a year, or its newest ones, may be from the exact ones, because they were rounded before they were
 * published; null if that is not known, if they are unrounded counts, or if they have more decimals than we show.
 *
 * @example
 * describeRounding(release, weeklyCost);
 * // => "Every figure for 2024-25 is a multiple of £5 per week, so each is within ± £2.50 per week of the exact one"
 */
export function describeRounding(
  release: Release,
  index: IndicatorIndex,
  year: YearIndex | null = newestYear(release, index),
): string | null {
  const { unit, unitCost, scale, decimals } = itemAt(release.indicators, index);
  const step = year === null ? null : roundingStep(release, index, year);
  const isCount = !unitCost && scale === null && !unit.startsWith("GBP") && !unit.startsWith("per ") && unit !== "%";
  if (year === null || step === null || step < 10 ** -decimals || (isCount && step === 1)) return null;
  const written = (size: number) => formatValue(size, unit, decimalsOf(size));
  return `Every figure for ${itemAt(release.years, year)} is a multiple of ${written(step)}, so each is within ± ${written(step / 2)} of the exact one`;
}

/** As many as the size needs, and two for a part of a pound or point. */
function decimalsOf(size: number): number {
  const [, behind = ""] = String(size).split(".");
  return behind === "" ? 0 : Math.max(2, behind.length);
}
