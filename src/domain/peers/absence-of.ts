import { boundaryChanges } from "./boundary-changes";
import type { Months } from "./months-of";

/** Why an authority is not there in a year: a change of boundaries before which it was not, or after which it is no more. */
export interface Absence {
  /** The authorities on its side of the change, itself among them. */
  readonly together: readonly string[];
  /** The authorities on the other side, who were there in that year: the same area, taken together. */
  readonly instead: readonly string[];
  /** True where the authority came later, false where it had gone. */
  readonly before: boolean;
}

/**
 * The absence of an authority in a whole year of an indicator; null where it was there in any part of it.
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
