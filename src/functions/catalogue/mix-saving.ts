import { mixSaving as savingOf } from "../../domain/scenarios/mix-saving";
import { fromNumbers } from "../running/from-numbers";

/**
 * What you save by placing a larger share with your own carers or homes. Negative if it costs more.
 * @customfunction MIXSAVING
 * @chapter Models
 * @param children Children placed on an average day, in own and independent placements together.
 * @param ownShare Share in your own placements now, such as 70%.
 * @param targetShare Share you are aiming for, such as 80%.
 * @param independentPerWeek What an independent placement costs, in £ a week.
 * @param marginalOwnPerWeek What one more own placement adds, in £ a week; not your average cost.
 * @param [days] Days in the period. If omitted, 365.
 * @returns {any[][]} The saving in £ over the period, unrounded.
 * @remarks Children × (target share − own share) × (independent − marginal own) × days ÷ 7. #NUM! if a share is outside
 * 0 to 1.
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
