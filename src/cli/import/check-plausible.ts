import { checkEach, written, type CheckContext } from "./check-context";
import type { CheckReport } from "./import-report";

/** The lowest and highest plausible figure, by indicator id. Figures outside are reported, and kept as published. */
export type PlausibleRanges = Readonly<Record<string, readonly [number, number]>>;

/** Looks for figures in the wrong unit, with one check for each indicator. */
export function checkPlausible(context: CheckContext, ranges: PlausibleRanges): readonly CheckReport[] {
  return Object.entries(ranges).map(([id, [low, high]]) => {
    const check = `Unit sanity: ${id} is between ${written(low)} and ${written(high)}`;
    return checkEach(check, context, (member, year) => {
      const value = context.figure(id, member, year);
      if (value === null) return null;
      return (low <= value && value <= high) || written(value);
    });
  });
}
