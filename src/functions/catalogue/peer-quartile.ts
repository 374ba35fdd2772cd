import { problem } from "../../domain/problems";
import { fail } from "../../domain/result";
import { quantile } from "../../domain/statistics/quantile";
import { askPeers } from "../running/ask-peers";
import { forEachCell } from "../running/for-each-cell";
import { orTooFew } from "../running/from-peers";
import { readNumber } from "../running/read-arguments";

const expected =
  "a whole number from 0 to 4: 0 the minimum, 1 the lower quartile, 2 the median, 3 the upper, 4 the maximum";

/**
 * A quartile of an indicator over a peer group, as Excel's QUARTILE.INC. Needs four values.
 * @customfunction PEERQUARTILE
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param quart 0 for the minimum, 1 the lower quartile, 2 the median, 3 the upper quartile, 4 the maximum.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The quartile, in the indicator's unit, unrounded.
 * @remarks Inclusive (type 7). As in QUARTILE.INC, decimals of quart are cut off; #NUM! outside 0 to 4.
 * Members without a value are left out; #N/A if fewer than four have one.
 * @example =CLUB.PEERQUARTILE("s251.residential-care.weekly-cost",3,"all","2024-25") => 8605
 */
export function peerQuartile(indicator: unknown[][], quart: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return forEachCell({ indicator, quart, year }, (cells, clubs) => {
    const number = readNumber("quart", cells.quart, expected);
    if (!number.ok) return number;
    const whole = Math.trunc(number.value);
    if (number.value < 0 || whole > 4) {
      return fail(problem("out-of-range", { argument: "quart", expected, given: String(number.value) }));
    }
    const asked = askPeers(clubs, cells, peers);
    if (!asked.ok) return asked;
    const { figures } = asked.value;
    return orTooFew(figures, "A quartile", quantile.minimumN, figures.statistics.quantile(whole / 4));
  });
}
