import type { Dataset } from "../client/dataset";
import { memberRank } from "../domain/indicators/member-rank";
import { tooFewValues } from "../domain/indicators/too-few-values";
import { resolveMember } from "../domain/peers/resolve-member";
import { fail, succeed } from "../domain/result";
import { competitionRank } from "../domain/statistics/competition-rank";
import { fromPeers } from "./from-peers";
import { readMember } from "./read-arguments";

/**
 * An authority's place among a peer group. 1 is the best, or the highest where neither high nor low is better.
 * @customfunction PEERRANK
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [peers] Peer group such as "neighbours" or "neighbours:Kent", or a range of members. If omitted, all members.
 * @param [year] Financial year such as "2024-25". If omitted, the latest with data, at most two years old.
 * @returns {number} The rank, from 1; equal values share the better place.
 * @remarks Competition ranking under the indicator's polarity, among the group with the member added. Spend, unit costs
 * and the rate of children looked after are neutral: 1 is the highest and says nothing of merit. "neighbours" means your
 * own neighbours whichever member is ranked. #N/A where the member has no value.
 */
export function peerRank(indicator: unknown, member?: unknown, peers?: unknown[][], year?: unknown) {
  return (dataset: Dataset) => {
    const memberText = readMember(member);
    if (!memberText.ok) return memberText;
    const ranked = resolveMember(dataset.release, memberText.value, dataset.own);
    if (!ranked.ok) return ranked;
    return fromPeers({ indicator, peers, year }, (figures) => {
      const rank = memberRank(dataset.release, figures, ranked.value);
      if (!rank.ok) return rank;
      const { value, n } = rank.value;
      return value === null ? fail(tooFewValues(figures, "A rank", competitionRank.minimumN, n)) : succeed(value);
    })(dataset);
  };
}
