import { rankAmong } from "../../domain/indicators/rank-among";
import { succeed } from "../../domain/result";
import { valueAmongPeers } from "../running/among-peers";

/**
 * An authority's rank in a peer group. 1 is the best, or the highest if neither high nor low is better.
 * @customfunction PEERRANK
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The rank, from 1; equal values share the better rank.
 * @remarks Ranked in the group with the member added; after two in place 2 comes place 4. For spend, unit costs and the
 * rate of children looked after 1 is the highest, which is neither good nor bad. "neighbours" means your own
 * neighbours, whichever member is ranked. #N/A if the member has no value.
 * @example =CLUB.PEERRANK("s251.residential-care.weekly-cost","Leeds","neighbours","2024-25") => 5
 */
export function peerRank(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return valueAmongPeers({ indicator, member, year }, peers, (figures, placed) => {
    const rank = rankAmong(figures, placed);
    return rank.ok ? succeed(rank.value.value) : rank;
  });
}
