import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { type RoundedFigures, valueFromParts } from "./value-from-parts";

/**
 * A member's value before it was rounded, worked out from its parts if they are published and reproduce the published
 * value; the published value if there are no parts or they have been revised since; null if it has none.
 */
export function unroundedValue(release: Release, member: MemberIndex, figures: RoundedFigures): number | null {
  const worked = valueFromParts(release, member, figures);
  if (worked?.isReproduced) return worked.exact;
  return valueAt(release, member, figures.index, figures.year).value;
}
