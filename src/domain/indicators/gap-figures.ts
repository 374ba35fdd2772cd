import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { Comparison } from "./compare";
import { figuresOfSelection } from "./figures-of-selection";
import { gapCost } from "./gap-cost";
import { gapToMedian } from "./gap-to-median";
import { memberValue } from "./member-value";

/** How far a member is from the median of its group; each figure is as the function of that name gives it, unrounded. */
export interface GapFigures {
  /** As CLUB.GAP: in the indicator's unit, negative if the member is below. */
  readonly gap: number;
  /**
   * The gap as a share of the median, e.g. 0.03; null if that would mean nothing: for a median that is not above zero,
   * for percentages, and for scores, ranks and the like, whose zero is not nothing.
   */
  readonly share: number | null;
  /** As CLUB.GAPCOST: £ a year at the member's own activity; null if the indicator has no such cost. */
  readonly cost: number | null;
  /** What the cost is spread over, e.g. 1,498 "children"; null if there is no cost. */
  readonly activity: { readonly count: number; readonly unit: string } | null;
}

const withoutShares = /%|percentage|score|rank|class|points|proportion|ratio|years/;

/** The gap between a member and its group; null if the member or the group has no value, or the group is too small. */
export function gapFigures(
  release: Release,
  { indicator, year, member, selection, own, median }: Comparison,
): GapFigures | null {
  if (own.value === null || median === null) return null;
  const indicatorIndex = release.indicatorById.get(indicator.id) ?? -1;
  const figures = figuresOfSelection(release, indicatorIndex, release.yearByLabel.get(year) ?? -1, selection);
  const gap = gapToMedian(figures, own.value);
  if (!gap.ok) return null;
  const share = median > 0 && !withoutShares.test(indicator.unit) ? gap.value / median : null;
  const memberIndex = release.memberByCode.get(member.code) ?? -1;
  const cost = gapCost(release, figures, memberIndex);
  if (!cost.ok || !indicator.parts.published) return { gap: gap.value, share, cost: null, activity: null };
  const denominator = release.indicatorById.get(indicator.parts.denominator) ?? -1;
  const count = memberValue(release, memberIndex, denominator, figures.yearIndex);
  if (!count.ok) return { gap: gap.value, share, cost: null, activity: null };
  const { unit } = itemAt(release.indicators, denominator);
  return { gap: gap.value, share, cost: cost.value, activity: { count: count.value, unit } };
}
