import { gapToMedian } from "../../domain/indicators/gap-to-median";
import { numberAmongPeers } from "../running/among-peers";

/**
 * How far your own number lies above the median of a peer group, or below where it is negative.
 * @customfunction GAPOF
 * @chapter A number of your own model among your peers
 * @param value A number of your own, such as a cell of your model, in the unit of the indicator.
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The gap, in the unit of the indicator, unrounded.
 * @remarks Number − median, the median being what PEERMEDIAN gives: of a group that counts you in, with your published value.
 * @example =CLUB.GAPOF(7500,"s251.residential-care.weekly-cost","neighbours","2024-25") => -657.5
 */
export function gapOf(value: unknown[][], indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return numberAmongPeers({ value, indicator, year }, peers, (figures, { value: own }) => gapToMedian(figures, own));
}
