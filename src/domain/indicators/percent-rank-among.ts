import { fail, succeed, type Result } from "../result";
import { percentRankOfCounts } from "../statistics/percent-rank-of-counts";
import { countsAmong } from "./counts-among";
import type { PeerFigures } from "./figures-of-selection";
import type { PlacedNumber } from "./placed-number";
import { tooFewValues } from "./too-few-values";

/**
 * Where a number stands between the lowest of a group (0) and the highest (1), with its member added where the group
 * leaves it out; so always within 0 and 1. It knows no polarity.
 *
 * @returns else `too-few-values` where there is nobody to stand among
 */
export function percentRankAmong(figures: PeerFigures, placed: PlacedNumber): Result<number> {
  const share = percentRankOfCounts(countsAmong(figures, placed));
  if (!figures.withheld && share.value !== null) return succeed(share.value);
  return fail(tooFewValues(figures, "A percent rank", percentRankOfCounts.minimumN, share.n));
}
