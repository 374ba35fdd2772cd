import { describeRounding } from "../../domain/indicators/describe-rounding";
import { roundingStep } from "../../domain/indicators/rounding-step";
import { type ValueFromParts, valueFromParts } from "../../domain/indicators/value-from-parts";
import type { Indicator } from "../../domain/release/indicator";
import type { Release } from "../../domain/release/release";
import type { MemberIndex } from "../../domain/release/release-index";

/** Whether the figures of an indicator in a year can be followed down to their numerators and denominators. */
export type PartsOfFigures =
  | {
      readonly ok: true;
      /** The two indicators whose figures they are made of. */
      readonly numerator: Indicator;
      readonly denominator: Indicator;
      readonly factor: number;
      /** How the published figures were rounded; null if that is not known. */
      readonly rounding: string | null;
      /** Null for a member without a value or without one of the parts. */
      of(member: MemberIndex): ValueFromParts | null;
    }
  | { readonly ok: false; readonly reason: string };

/** @param yearLabel as the release writes it */
export function partsOfFigures(release: Release, indicator: Indicator, yearLabel: string): PartsOfFigures {
  const { parts } = indicator;
  if (!parts.published) return { ok: false, reason: parts.reason };
  const index = release.indicatorById.get(indicator.id) ?? -1;
  const year = release.yearByLabel.get(yearLabel) ?? -1;
  const [numerator, denominator] = [parts.numerator, parts.denominator].map(
    (id) => release.indicators[release.indicatorById.get(id) ?? -1],
  );
  if (numerator === undefined || denominator === undefined)
    return { ok: false, reason: "they are not in this release." };
  const about = { indicator, index, year, step: roundingStep(release, index, year) };
  return {
    ok: true,
    numerator,
    denominator,
    factor: parts.factor,
    rounding: describeRounding(release, index, year),
    of: (member) => valueFromParts(release, member, about),
  };
}
