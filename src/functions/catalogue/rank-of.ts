import { rankAmong } from "../../domain/indicators/rank-among";
import { succeed } from "../../domain/result";
import { numberAmongPeers } from "../running/among-peers";

/**
 * The place your own number would take among a peer group. 1 is the best, or the highest where neither is better.
 * @customfunction RANKOF
 * @chapter A number of your own model among your peers
 * @param value A number of your own, such as a cell of your model, in the unit of the indicator.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The rank, from 1; equal values share the better place.
 * @remarks As PEERRANK, with the number in the place of your own published value: one of the group as it is, added to one
 * that leaves you out.
 * @example =CLUB.RANKOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => 8
 */
export function rankOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, (figures, placed) => {
    const rank = rankAmong(figures, placed);
    return rank.ok ? succeed(rank.value.value) : rank;
  });
}
