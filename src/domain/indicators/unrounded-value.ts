import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { partsOfValue } from "./parts-of-value";

/**
 * A member's value for an indicator in a year (indexes) before it was rounded, worked out from its parts if they are
 * published and reproduce the published value; the published value if there are no parts or they have been revised since;
 * null if it has none.
 *
 * @param step what the figures were rounded to (roundingStep); null if that is not known
 */
export function unroundedValue(
  release: Release,
  member: MemberIndex,
  {
    indicator,
    index,
    year,
    step,
  }: { indicator: Indicator; index: IndicatorIndex; year: YearIndex; step: number | null },
): number | null {
  const published = valueAt(release, member, index, year).value;
  const parts = partsOfValue(release, member, index, year);
  if (published === null || parts === null || !indicator.parts.published) return published;
  const exact = (parts.numerator / parts.denominator) * indicator.parts.factor;
  // Rounding to the nearest moves a figure by half a step at most; a little more, for halves that binary fractions miss.
  const band = (step ?? 10 ** -indicator.decimals) * 0.5000001;
  return Math.abs(exact - published) <= band ? exact : published;
}
