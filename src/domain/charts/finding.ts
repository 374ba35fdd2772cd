import { exactDifference } from "../exact-difference";
import type { Comparison } from "../indicators/compare";
import { gapInWords } from "../indicators/gap-in-words";
import { groupInWords } from "../indicators/group-in-words";
import type { Release } from "../release/release";
import { shortMoney } from "../short-money";
import { figureInWords } from "./figure-in-words";
import { isLargeSum } from "./is-large-sum";
import { memberInWords } from "./member-in-words";

/**
 * What a comparison says, in a sentence without its full stop: "Leeds: £270 a week, £465 below the median of its 10
 * statistical neighbours".
 *
 * @param when the figure's year where the sentence is about several, such as " in 2024-25"
 */
export function finding(release: Release, comparison: Comparison, when = ""): string {
  const { indicator, member, own, year, median, n, withheld } = comparison;
  const name = memberInWords(member);
  if (own.value === null) return `${name} has no figure for ${year}: ${own.reason.meaning}`;
  const standing = `${name}: ${figureInWords(own.value, indicator)}${when}`;
  if (withheld !== null) return `${standing}; too few of its group have a figure to compare with`;
  if (median === null)
    return `${standing}; ${n === 0 ? "nobody in its group has a figure" : "too few of its group have a figure for a median"}`;
  const gap = exactDifference(own.value, median);
  const size = Math.abs(gap);
  const amount = isLargeSum(size, indicator) ? shortMoney(size) : gapInWords(own.value, median, indicator);
  const where = gap === 0 ? "the same as" : `${amount} ${gap > 0 ? "above" : "below"}`;
  return `${standing}, ${where} the median of ${groupInWords(release, comparison, "its")}`;
}
