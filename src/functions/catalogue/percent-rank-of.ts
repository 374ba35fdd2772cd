import { percentRankAmong } from "../../domain/indicators/percent-rank-among";
import { numberAmongPeers } from "../running/among-peers";

/**
 * The share of the authorities of a peer group that your own number lies above: 0 the lowest, 1 the highest.
 * @customfunction PERCENTRANKOF
 * @chapter A number of your own model among your peers
 * @param value A number of your own, such as a cell of your model, in the unit of the indicator.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} From 0 to 1.
 * @remarks As PEERPERCENTRANK, with the number in the place of your own published value: one of the group as it is, added to
 * one that leaves you out. So it is always from 0 to 1.
 * @example =CLUB.PERCENTRANKOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => 0.3
 */
export function percentRankOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, percentRankAmong);
}
