import { itemAt } from "../item-at";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";

/** True where England as a whole is meant, by name or by its ONS code. */
export function isEngland(given: string): boolean {
  const key = textKey(given);
  return key === "england" || key === "e92000001";
}

/**
 * England's published figure of an indicator in a year (indexes), unrounded. Never a sum or a mean of members, which
 * differ from it; else `no-national-figure`.
 */
export function nationalValue(release: Release, indicator: IndicatorIndex, year: YearIndex): Result<number> {
  const value = release.national(indicator, year);
  if (value !== null) return succeed(value);
  const { label } = itemAt(release.indicators, indicator);
  return fail(problem("no-national-figure", { indicator: label, year: itemAt(release.years, year) }));
}
