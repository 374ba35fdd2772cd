import { rankAmong } from "../../domain/indicators/rank-among";
import { succeed } from "../../domain/result";
import { numberAmongPeers } from "../running/among-peers";

/**
 * The rank your own number would have in a peer group. 1 is the best, or the highest if neither high nor low is better.
 * @customfunction RANKOF
 * @chapter A number of your own model among your peers
 * @param value Your own number, such as a cell of your model, in the indicator's unit.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The rank, from 1; equal values share the better rank.
 * @remarks As PEERRANK, with your number instead of your published value. If you are not in the group, your number is
 * added to it.
 * @example =CLUB.RANKOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => 8
 */
export function rankOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, (figures, placed) => {
    const rank = rankAmong(figures, placed);
    return rank.ok ? succeed(rank.value.value) : rank;
  });
}
