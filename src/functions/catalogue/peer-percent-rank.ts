import { percentRankAmong } from "../../domain/indicators/percent-rank-among";
import { valueAmongPeers } from "../running/among-peers";

/**
 * The share of a peer group's other authorities that an authority is above: 0 is the lowest, 1 the highest.
 * @customfunction PEERPERCENTRANK
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} From 0 to 1.
 * @remarks As PERCENTRANK.INC, unrounded, in the group with the member added; equal values share the lower place. 1 is
 * always the highest, good or bad. #N/A if the member has no value, or is the only one with a value.
 * @example =CLUB.PEERPERCENTRANK("s251.residential-care.weekly-cost","Leeds","neighbours","2024-25") => 0.6
 */
export function peerPercentRank(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return valueAmongPeers({ indicator, member, year }, peers, percentRankAmong);
}
