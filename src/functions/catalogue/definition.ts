import { describeIndicator } from "../../domain/indicators/describe-indicator";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { oncePerText } from "../../domain/once-per-text";
import type { Release } from "../../domain/release/release";
import { succeed, type Result } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { readIndicator } from "../running/read-arguments";

/**
 * What an indicator is: its definition, unit, period, how its figures are rounded, and where it was published.
 * @customfunction DEFINITION
 * @chapter What the figures are
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @returns {any[][]} Text.
 * @example =LEFT(CLUB.DEFINITION("s251.residential-care.weekly-cost"),29) => "Residential care: weekly cost"
 */
export function definition(indicator: unknown[][]) {
  return forEachCell({ indicator }, (cells, clubs) => {
    const text = readIndicator(cells.indicator);
    if (!text.ok) return text;
    const dataset = clubs.withIndicator(text.value);
    return dataset.ok ? described(dataset.value.release, text.value) : dataset;
  });
}

const described = oncePerText((release: Release, indicator): Result<string> => {
  const found = resolveIndicator(release, indicator);
  return found.ok ? succeed(describeIndicator(release, found.value)) : found;
});
