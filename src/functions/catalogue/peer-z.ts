import { zAmong } from "../../domain/indicators/z-among";
import { valueAmongPeers } from "../running/among-peers";

/**
 * How many typical spreads an authority is above the middle of a peer group. Negative if it is below.
 * @customfunction PEERZ
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The z-score, unrounded.
 * @remarks The robust z: (value − median) ÷ (1.4826 × MAD), with the median and MAD of the group without the member.
 * Needs five other values; #DIV/0! if more than half of them are the same, because then there is no spread.
 * @example =ROUND(CLUB.PEERZ("s251.residential-care.weekly-cost","Leeds","neighbours","2024-25"),2) => 0.57
 */
export function peerZ(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return valueAmongPeers({ indicator, member, year }, peers, zAmong);
}
