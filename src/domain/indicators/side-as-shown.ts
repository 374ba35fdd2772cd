import { isLargeSum } from "../charts/is-large-sum";
import type { Indicator } from "../release/indicator";
import { roundTo } from "../statistics/round-to";

/** "£149.4m", as at the bars of a chart. */
const ofMillions = -5;

/**
 * Which side of a median a figure is on, as both are shown: 1 above, −1 below, 0 where they look the same. 7.02% is not
 * worse than 7.02%, even if one of them is 7.015.
 */
export function sideAsShown(own: number, median: number, indicator: Pick<Indicator, "unit" | "decimals">): -1 | 0 | 1 {
  const places = isLargeSum(own, indicator) && isLargeSum(median, indicator) ? ofMillions : indicator.decimals;
  return Math.sign(roundTo(own, places) - roundTo(median, places)) as -1 | 0 | 1;
}
