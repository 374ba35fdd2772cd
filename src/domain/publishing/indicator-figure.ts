import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import type { Sum } from "../clubs/sum";
import { findIndicator } from "../rules/indicator-value";
import { Fraction } from "../statistics/fraction";
import type { ExactFigure, SumFigure } from "./sum-figure";

/**
 * An indicator of a member, exact: numerator ÷ denominator × scale, then ÷ the indicator it is relative to, if any; or
 * why there is none. The checks work out the same (indicatorValue), in binary numbers.
 *
 * @param figureOf the member's figure of a sum of the club's indicators
 */
export function indicatorFigure(
  club: ClubDefinition,
  indicator: ClubIndicator,
  figureOf: (sum: Sum) => SumFigure,
): ExactFigure {
  const own = ownFigure(indicator, figureOf);
  const base = indicator.relativeTo === null ? null : findIndicator(club, indicator.relativeTo);
  if (own.value === null || base === null) return own;
  const below = ownFigure(base, figureOf);
  if (below.value === null) return below;
  if (below.value.top === 0n) return { value: null, why: "base-is-0" };
  return { value: own.value.over(below.value) };
}

function ownFigure({ numerator, denominator, scale }: ClubIndicator, figureOf: (sum: Sum) => SumFigure): ExactFigure {
  const above = figureOf(numerator);
  if (above.value === null) return above;
  if (denominator === null) return above.isNone ? none : { value: above.value.times(Fraction.of(scale)) };
  const below = figureOf(denominator);
  if (below.value === null) return below;
  if (below.isNone) return none;
  if (below.value.top === 0n) return { value: null, why: "denominator-is-0" };
  return { value: above.value.times(Fraction.of(scale)).over(below.value) };
}

const none: ExactFigure = { value: null, why: "not-applicable" };
