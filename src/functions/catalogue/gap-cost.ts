import { gapCost as costOf } from "../../domain/indicators/gap-cost";
import { memberAmongPeers } from "../running/among-peers";

/**
 * What an authority's gap to the median of a peer group comes to in £ over its own activity; negative below it.
 * @customfunction GAPCOST
 * @chapter One authority among its peers
 * @param indicator Id or name of the indicator, such as "s251.looked-after.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} £ a year, unrounded.
 * @remarks (Value − median) × activity, from unrounded parts wherever they give the published value again. The activity of
 * a weekly cost is the count × days ÷ 7. #N/A where the activity is not published; #VALUE! where it is not money per unit.
 * @example =ROUND(CLUB.GAPCOST("s251.looked-after.weekly-cost","Leeds","neighbours","2024-25"),0) => -4852900
 */
export function gapCost(indicator: unknown[][], member?: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return memberAmongPeers({ indicator, member, year }, peers, (figures, placed, release) =>
    costOf(release, figures, placed),
  );
}
