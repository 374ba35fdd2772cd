import { boundaryChanges } from "./boundary-changes";
import type { Months } from "./months-of";

/** Why an authority does not exist in a year: a boundary change that created it later, or abolished it before. */
export interface Absence {
  /** The authorities on its side of the change, including itself. */
  readonly together: readonly string[];
  /** The authorities on the other side, which existed in that year and together are the same area. */
  readonly instead: readonly string[];
  /** True if the authority was created later, false if it had been abolished. */
  readonly before: boolean;
}

/**
 * Why an authority did not exist for the whole of an indicator's year; null if it existed for any part of it.
 *
 * @param code ONS code
 * @example
 * absenceOf("E06000063", monthsOf("2022-23", "financial-year")); // => Cumberland's, before it was made from part of Cumbria in April 2023
 */
export function absenceOf(code: string, { first, last }: Months): Absence | null {
  for (const { since, before, after } of boundaryChanges) {
    const change = since * 12 + 3;
    if (last < change && after.includes(code)) return { together: after, instead: before, before: true };
    if (first >= change && before.includes(code)) return { together: before, instead: after, before: false };
  }
  return null;
}
