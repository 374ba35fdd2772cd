import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { partsOfValue } from "./parts-of-value";

/** Which figures: an indicator in a year (indexes), and what they were rounded to (roundingStep), null if not known. */
export interface RoundedFigures {
  readonly indicator: Indicator;
  readonly index: IndicatorIndex;
  readonly year: YearIndex;
  readonly step: number | null;
}

/** A member's value as the two counts behind it give it, beside the value as it was published. */
export interface ValueFromParts {
  readonly numerator: number;
  readonly denominator: number;
  /** numerator ÷ denominator × factor, unrounded. */
  readonly exact: number;
  readonly published: number;
  /** How far rounding alone may have moved the published value: half a step. */
  readonly band: number;
  /** False if the parts give another value, such as parts that have been revised since. */
  readonly isReproduced: boolean;
}

/** Null if the value or one of its parts is missing, or the parts are not published. */
export function valueFromParts(
  release: Release,
  member: MemberIndex,
  { indicator, index, year, step }: RoundedFigures,
): ValueFromParts | null {
  const published = valueAt(release, member, index, year).value;
  const parts = partsOfValue(release, member, index, year);
  if (published === null || parts === null || !indicator.parts.published) return null;
  const exact = (parts.numerator / parts.denominator) * indicator.parts.factor;
  const band = (step ?? 10 ** -indicator.decimals) / 2;
  // A little more, for halves that binary fractions miss.
  return { ...parts, exact, published, band, isReproduced: Math.abs(exact - published) <= band * 1.0000002 };
}
