import { exactDifference } from "../exact-difference";
import { besideInWords } from "../indicators/beside-in-words";
import type { Comparison } from "../indicators/compare";
import { isAloneInGroup } from "../indicators/is-alone-in-group";
import { statedGap } from "../indicators/stated-gap";
import { dependsOnSize } from "../insights/depends-on-size";
import type { Release } from "../release/release";
import { figureInWords } from "./figure-in-words";
import { memberInWords } from "./member-in-words";

/**
 * What a comparison says, in a sentence without its full stop: "Leeds: £270 a week, £465 below the median of its 10
 * statistical neighbours". Of a plain amount, which says how large an authority is, it only says that.
 *
 * @param when the figure's year where the sentence is about several, such as " in 2024-25"
 */
export function finding(release: Release, comparison: Comparison, when = ""): string {
  const { indicator, member, own, year, median, n, withheld } = comparison;
  const name = memberInWords(member);
  if (own.value === null) return `${name} has no figure for ${year}: ${own.reason.meaning}`;
  const standing = (figure: string) => `${name}: ${figure}${when}`;
  const alone = standing(figureInWords(own.value, indicator));
  if (dependsOnSize(indicator)) return `${alone}; a total, which depends on how large an authority is`;
  if (withheld !== null) return `${alone}; too few of its group have a figure to compare with`;
  if (median === null)
    return `${alone}; ${n === 0 ? "nobody in its group has a figure" : "too few of its group have a figure for a median"}`;
  if (isAloneInGroup(release, comparison)) return `${alone}; it is the only one in its group with a figure`;
  const group = besideInWords(release, comparison, "its", (all) => `the median of ${all}`);
  const gap = exactDifference(own.value, median);
  if (gap === 0) return `${alone}, the same as ${group}`;
  const said = statedGap(own.value, median, indicator);
  const finer = said.other === null ? "" : ` (${said.other})`;
  return `${standing(said.own)}, ${said.gap} ${gap > 0 ? "above" : "below"} ${group}${finer}`;
}
