import { standardDeviation } from "../../domain/statistics/standard-deviation";
import { fromPeers, orTooFew } from "../running/from-peers";

/**
 * How far a peer group's values typically are from their mean: the standard deviation, as STDEV.S.
 * @customfunction PEERSTDEV
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The standard deviation, in the indicator's unit, unrounded.
 * @remarks The sample standard deviation, which divides by n − 1. Members without a value are left out; #N/A if fewer
 * than two have one.
 * @example =ROUND(CLUB.PEERSTDEV("s251.residential-care.weekly-cost","neighbours","2024-25"),1) => 879
 */
export function peerStdev(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) =>
    orTooFew(figures, "The standard deviation", standardDeviation.minimumN, figures.statistics.standardDeviation()),
  );
}
