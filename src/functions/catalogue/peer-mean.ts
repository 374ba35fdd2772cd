import { mean } from "../../domain/statistics/mean";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The mean of an indicator over a peer group. Each authority counts the same, whatever its size.
 * @customfunction PEERMEAN
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The mean, in the indicator's unit, unrounded.
 * @remarks Unweighted; PEERPOOLED divides total by total. Members without a value are left out; #N/A if none has one.
 * @example =ROUND(CLUB.PEERMEAN("s251.residential-care.weekly-cost","all","2024-25"),1) => 7697.4
 */
export function peerMean(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The mean", mean.minimumN, figures.statistics.mean()),
  );
}
