import { tooFewValues } from "../../domain/indicators/too-few-values";
import { fail, succeed } from "../../domain/result";
import { pooledMean } from "../../domain/statistics/pooled-mean";
import { fromPeers } from "../running/from-peers";

/**
 * The pooled value of an indicator over a peer group, as if it were one authority: total numerator ÷ total denominator.
 * @customfunction PEERPOOLED
 * @chapter A peer group
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The pooled value, in the indicator's unit, unrounded.
 * @remarks Only members whose numerator and denominator are both published and above 0 count. An indicator published
 * without them has no pooled value: #N/A, with the reason.
 * @example =ROUND(CLUB.PEERPOOLED("cla.rate-per-10000","neighbours","2024-25"),3) => 71.728
 */
export function peerPooled(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return fromPeers({ indicator, year }, peers, (figures) => {
    const pooled = figures.statistics.pooled();
    if (!pooled.ok) return pooled;
    const { value, n } = pooled.value;
    return value === null ? fail(tooFewValues(figures, "The pooled value", pooledMean.minimumN, n)) : succeed(value);
  });
}
