import { problem } from "../../domain/problems";
import { fail } from "../../domain/result";
import { quantile } from "../../domain/statistics/quantile";
import { askPeers } from "../running/ask-peers";
import { forEachCell } from "../running/for-each-cell";
import { orTooFew } from "../running/from-peers";
import { readNumber } from "../running/read-arguments";

const expected = "a number from 0 to 1, such as 0.9 or 90% for the 90th percentile";

/**
 * A percentile of an indicator over a peer group, as Excel's PERCENTILE.INC. Needs four values.
 * @customfunction PEERPERCENTILE
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param k From 0, the minimum, to 1, the maximum, such as 0.9 for the 90th percentile.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The percentile, in the indicator's unit, unrounded.
 * @remarks Inclusive (type 7): between two values it follows a straight line. #NUM! if k is outside 0 to 1.
 * Members without a value are left out; #N/A if fewer than four have one.
 * @example =CLUB.PEERPERCENTILE("s251.residential-care.weekly-cost",0.9,"all","2024-25") => 9608
 */
export function peerPercentile(indicator: unknown[][], k: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return forEachCell({ indicator, k, year }, (cells, clubs) => {
    const number = readNumber("k", cells.k, expected);
    if (!number.ok) return number;
    const share = number.value;
    if (share < 0 || share > 1) {
      return fail(problem("out-of-range", { argument: "k", expected, given: String(share) }));
    }
    const asked = askPeers(clubs, cells, peers);
    if (!asked.ok) return asked;
    const { figures } = asked.value;
    return orTooFew(figures, "A percentile", quantile.minimumN, figures.statistics.quantile(share));
  });
}
