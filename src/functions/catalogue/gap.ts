import { gapToMedian } from "../../domain/indicators/gap-to-median";
import { valueAmongPeers } from "../running/among-peers";

/**
 * How far an authority is above the median of a peer group. Negative if it is below.
 * @customfunction GAP
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The gap, in the indicator's unit, unrounded.
 * @remarks Value − PEERMEDIAN. The gap alone does not say whether higher or lower is better: that depends on the
 * indicator.
 * @example =CLUB.GAP("s251.residential-care.weekly-cost","Leeds","neighbours","2024-25") => 467.5
 */
export function gap(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return valueAmongPeers({ indicator, member, year }, peers, (figures, { value }) => gapToMedian(figures, value));
}
