import type { Release } from "../release/release";
import type { Comparison } from "./compare";
import { figuresOfSelection } from "./figures-of-selection";
import { gapCostParts } from "./gap-cost-parts";
import { gapShare } from "./gap-share";
import { gapToMedian } from "./gap-to-median";

/** How far a member is from the median of its group; each figure is as the function of that name gives it, unrounded. */
export interface GapFigures {
  /** As CLUB.GAP: in the indicator's unit, negative if the member is below. */
  readonly gap: number;
  /** The gap as a share of the median (gapShare). */
  readonly share: number | null;
  /** As CLUB.GAPCOST: £ a year at the member's own activity; null if the indicator has no such cost. */
  readonly cost: number | null;
  /**
   * What the cost is spread over, e.g. 1,498 "children looked after on 31 March", and how many units of the cost that is: 78,110 weeks of care.
   * Null if there is no cost.
   */
  readonly activity: { readonly count: number; readonly unit: string; readonly costed: number } | null;
}

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
  const share = gapShare(gap.value, median, indicator);
  const memberIndex = release.memberByCode.get(member.code) ?? -1;
  const cost = gapCostParts(release, figures, memberIndex);
  if (!cost.ok) return { gap: gap.value, share, cost: null, activity: null };
  const { value, figure, costed, activity } = cost.value;
  return { gap: gap.value, share, cost: (value - figure) * costed, activity: { ...activity, costed } };
}
