import { gapCost as costOf } from "../../domain/indicators/gap-cost";
import { memberAmongPeers } from "../running/among-peers";

/**
 * What an authority's gap to its peers' median costs it in £ a year. Negative if it is below the median.
 * @customfunction GAPCOST
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.looked-after.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} £ a year, unrounded.
 * @remarks (Value − median) × the authority's own activity. We use the unrounded numerator and denominator where they
 * agree with the published value. For a weekly cost the activity is count × days ÷ 7. #N/A if the activity is not
 * published; #VALUE! if the indicator is not a cost per unit.
 * @example =ROUND(CLUB.GAPCOST("s251.looked-after.weekly-cost","Leeds","neighbours","2024-25"),0) => -4852900
 */
export function gapCost(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return memberAmongPeers({ indicator, member, year }, peers, (figures, placed, release) =>
    costOf(release, figures, placed),
  );
}
