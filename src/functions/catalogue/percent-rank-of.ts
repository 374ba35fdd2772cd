import { percentRankAmong } from "../../domain/indicators/percent-rank-among";
import { numberAmongPeers } from "../running/among-peers";

/**
 * The share of a peer group's authorities that your own number is above: 0 is the lowest, 1 the highest.
 * @customfunction PERCENTRANKOF
 * @chapter A number of your own model among your peers
 * @param value Your own number, such as a cell of your model, in the indicator's unit.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} From 0 to 1.
 * @remarks As PEERPERCENTRANK, with your number instead of your published value. If you are not in the group, your
 * number is added to it.
 * @example =CLUB.PERCENTRANKOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => 0.3
 */
export function percentRankOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, percentRankAmong);
}
