import { mixSaving as savingOf } from "../../domain/scenarios/mix-saving";
import { fromNumbers } from "../running/from-numbers";

/**
 * £ saved by placing a larger share with your own carers or homes; a cost where it is negative.
 * @customfunction MIXSAVING
 * @chapter Models
 * @param children How many are placed on an average day, in either way.
 * @param ownShare The share in your own placements now, such as 70%.
 * @param targetShare The share wanted, such as 80%.
 * @param independentPerWeek £ a week of an independent placement.
 * @param marginalOwnPerWeek £ a week of one more own placement: what it adds, not what yours cost on average.
 * @param [days] Days in the period. If omitted, 365.
 * @returns {any[][]} The saving in £ over the period, unrounded.
 * @remarks Children × (target − share) × (independent − marginal own) × days ÷ 7. A share outside 0 to 1 is #NUM!.
 * @example =ROUND(CLUB.MIXSAVING(1000,60%,80%,1200,600),0) => 6257143
 */
export function mixSaving(
  children: unknown[][],
  ownShare: unknown[][],
  targetShare: unknown[][],
  independentPerWeek: unknown[][],
  marginalOwnPerWeek: unknown[][],
  days?: unknown[][],
) {
  return fromNumbers(
    { children, ownShare, targetShare, independentPerWeek, marginalOwnPerWeek, days },
    { days: 365 },
    savingOf,
  );
}
