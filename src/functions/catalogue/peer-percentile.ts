import { problem } from "../../domain/problems";
import { fail } from "../../domain/result";
import { quantile } from "../../domain/statistics/quantile";
import { answered } from "../running/answered";
import { forEachCell } from "../running/for-each-cell";
import { readNumber } from "../running/read-arguments";
import { statisticOf } from "../running/statistic-of";

const expected = "a number from 0 to 1, such as 0.9 or 90% for the 90th percentile";

/**
 * A percentile of an indicator over a peer group, counted as Excel's PERCENTILE.INC does; needs four values.
 * @customfunction PEERPERCENTILE
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param k From 0, the minimum, to 1, the maximum, such as 0.9 for the 90th percentile.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The percentile, in the unit of the indicator, unrounded.
 * @remarks Inclusive (type 7): between two neighbouring values it lies on a straight line. Outside 0 to 1 it is #NUM!.
 * Members without a value are left out; with fewer than four left it is #N/A.
 * @example =CLUB.PEERPERCENTILE("s251.residential-care.weekly-cost",0.9,"all","2024-25") => 9608
 */
export function peerPercentile(indicator: unknown[][], k: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return forEachCell({ indicator, k, year }, (cells) => {
    const number = readNumber("k", cells.k, expected);
    if (!number.ok) return answered(number);
    const share = number.value;
    if (share < 0 || share > 1) {
      return answered(fail(problem("out-of-range", { argument: "k", expected, given: String(share) })));
    }
    return statisticOf(
      { ...cells, peers },
      { name: "A percentile", minimumN: quantile.minimumN, of: (statistics) => statistics.quantile(share) },
    );
  });
}
