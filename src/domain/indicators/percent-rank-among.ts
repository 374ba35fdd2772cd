import { fail, succeed, type Result } from "../result";
import { percentRank } from "../statistics/percent-rank";
import { othersOf } from "./others-of";
import type { PeerFigures } from "./peer-figures";
import type { PlacedNumber } from "./placed-number";
import { tooFewValues } from "./too-few-values";

/**
 * Where a number stands between the lowest of a group (0) and the highest (1), with its member added where the group
 * leaves it out; so always within 0 and 1. It knows no polarity.
 *
 * @returns else `too-few-values` where there is nobody to stand among
 */
export function percentRankAmong(figures: PeerFigures, { value, member }: PlacedNumber): Result<number> {
  const placed = percentRank(value, [...othersOf(figures, member), value]);
  if (!figures.withheld && placed.value !== null) return succeed(placed.value);
  return fail(tooFewValues(figures, "A percent rank", percentRank.minimumN, placed.n));
}
