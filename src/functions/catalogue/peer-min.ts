import { minimum } from "../../domain/statistics/minimum";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The lowest value of an indicator over a peer group.
 * @customfunction PEERMIN
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The minimum, in the unit of the indicator.
 * @remarks Members without a value are left out; with none left it is #N/A. Unlike MIN, never 0 for want of values.
 * @example =CLUB.PEERMIN("s251.fostering.weekly-cost","all","2024-25") => 270
 */
export function peerMin(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The minimum", minimum.minimumN, figures.statistics.minimum()),
  );
}
