import { checkEach, written, type CheckContext } from "./check-context";
import type { CheckReport } from "./import-report";

/** Lowest and highest figure that is plausible, by indicator id; others are kept as published, and reported. */
export type PlausibleRanges = Readonly<Record<string, readonly [number, number]>>;

/** Looks for figures that have slipped by a unit: one check for every indicator. */
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
