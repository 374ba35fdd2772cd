import { fail, succeed, type Result } from "../result";
import { competitionRank } from "../statistics/competition-rank";
import { rankOfCounts } from "../statistics/rank-of-counts";
import { countsAmong } from "./counts-among";
import type { PeerFigures } from "./figures-of-selection";
import type { PlacedNumber } from "./placed-number";
import { tooFewValues } from "./too-few-values";

/** A rank, and how many were ranked. */
export interface GroupRank {
  readonly value: number;
  readonly n: number;
}

/**
 * The place of a number among a group, with its member added where the group leaves it out: 1 is the best under the
 * indicator's polarity, and the highest where neither end is better. Equal values share the better place. n counts the
 * number.
 *
 * @returns else why the group gives no statistic
 */
export function rankAmong(figures: PeerFigures, placed: PlacedNumber): Result<GroupRank> {
  const rank = rankOfCounts(countsAmong(figures, placed), figures.indicator.polarity);
  if (!figures.withheld && rank.value !== null) return succeed({ value: rank.value, n: rank.n });
  return fail(tooFewValues(figures, "A rank", competitionRank.minimumN));
}
