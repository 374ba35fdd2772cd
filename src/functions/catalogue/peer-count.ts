import { tooFewValues } from "../../domain/indicators/too-few-values";
import { fail, succeed } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { askPeers } from "../running/ask-peers";

/**
 * How many authorities in a peer group have a value: the n behind the group's other statistics.
 * @customfunction PEERCOUNT
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The number of members with a value.
 * @remarks 0, not an error, for an empty group or a year without figures.
 * @example =CLUB.PEERCOUNT("s251.residential-care.weekly-cost","all","2024-25") => 150
 */
export function peerCount(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return forEachCell({ indicator, year }, (cells, clubs) => {
    const asked = askPeers(clubs, cells, peers);
    if (asked.ok) {
      const { statistics } = asked.value.figures;
      const isHidden = statistics.isStatisticsOnly && statistics.n === 0;
      return isHidden ? fail(tooFewValues(asked.value.figures, "The count", 1)) : succeed(statistics.n);
    }
    return asked.problem.code === "no-data-in-year" ? succeed(0) : asked;
  });
}
