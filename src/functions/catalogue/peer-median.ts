import { median } from "../../domain/statistics/median";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * The median of an indicator over a peer group: half the authorities are at or above it, half at or below.
 * @customfunction PEERMEDIAN
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The median, in the indicator's unit, unrounded.
 * @remarks Members without a value are left out; #N/A if none has one.
 * @example =CLUB.PEERMEDIAN("s251.residential-care.weekly-cost","all","2024-25") => 7270
 * @example =CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours",{"2023-24","2024-25"}) => [[76,77.5]]
 */
export function peerMedian(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The median", median.minimumN, figures.statistics.median()),
  );
}
