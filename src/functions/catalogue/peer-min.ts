import { minimum } from "../../domain/statistics/minimum";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The lowest value of an indicator in a peer group.
 * @customfunction PEERMIN
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The lowest value, in the indicator's unit.
 * @remarks Members without a value are left out; #N/A if none has one (MIN would give 0).
 * @example =CLUB.PEERMIN("s251.fostering.weekly-cost","all","2024-25") => 270
 */
export function peerMin(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The minimum", minimum.minimumN, figures.statistics.minimum()),
  );
}
