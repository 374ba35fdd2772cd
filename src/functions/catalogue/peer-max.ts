import { maximum } from "../../domain/statistics/maximum";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The highest value of an indicator in a peer group.
 * @customfunction PEERMAX
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The highest value, in the indicator's unit.
 * @remarks Members without a value are left out; #N/A if none has one (MAX would give 0).
 * @example =CLUB.PEERMAX("s251.fostering.weekly-cost","all","2024-25") => 1555
 */
export function peerMax(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The maximum", maximum.minimumN, figures.statistics.maximum()),
  );
}
