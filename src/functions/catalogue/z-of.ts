import { zAmong } from "../../domain/indicators/z-among";
import { numberAmongPeers } from "../running/among-peers";

/**
 * How many typical spreads your own number is above the middle of a peer group. Negative if it is below.
 * @customfunction ZOF
 * @chapter A number of your own model among your peers
 * @param value Your own number, such as a cell of your model, in the indicator's unit.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The z-score, unrounded.
 * @remarks As PEERZ: the robust z, with the median and MAD of the group without you. Needs five other values; #DIV/0!
 * if more than half of them are the same, because then there is no spread.
 * @example =ROUND(CLUB.ZOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25"),2) => -0.8
 */
export function zOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, zAmong);
}
