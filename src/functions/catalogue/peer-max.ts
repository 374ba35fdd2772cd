import { maximum } from "../../domain/statistics/maximum";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The highest value of an indicator over a peer group.
 * @customfunction PEERMAX
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The maximum, in the unit of the indicator.
 * @remarks Members without a value are left out; with none left it is #N/A. Unlike MAX, never 0 for want of values.
 * @example =CLUB.PEERMAX("s251.fostering.weekly-cost","all","2024-25") => 1555
 */
export function peerMax(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The maximum", maximum.minimumN, figures.statistics.maximum()),
  );
}
