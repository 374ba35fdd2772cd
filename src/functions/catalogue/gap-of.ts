import { gapToMedian } from "../../domain/indicators/gap-to-median";
import { numberAmongPeers } from "../running/among-peers";

/**
 * How far your own number is above the median of a peer group. Negative if it is below.
 * @customfunction GAPOF
 * @chapter A number of your own model among your peers
 * @param value Your own number, such as a cell of your model, in the indicator's unit.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The gap, in the indicator's unit, unrounded.
 * @remarks Number − PEERMEDIAN. If you are in the group, its median includes your published value.
 * @example =CLUB.GAPOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => -657.5
 */
export function gapOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, (figures, { value: own }) => gapToMedian(figures, own));
}
