import { breakEven as breakEvenOf } from "../../domain/scenarios/break-even";
import { fromNumbers } from "../running/from-numbers";

/**
 * How many weeks beds must be occupied before a home pays for itself; or the share of its bed-weeks.
 * @customfunction BREAKEVEN
 * @chapter Models
 * @param fixed What the home costs in £ over the period, however many children live there.
 * @param price What an occupied bed earns, or saves elsewhere, in £ a week.
 * @param variable What an occupied bed adds to the cost, in £ a week.
 * @param [bedWeeks] Beds × weeks available in the period. If omitted, the result is in weeks.
 * @returns {any[][]} Occupied weeks, or their share of the bed-weeks (0 to 1), unrounded.
 * @remarks Fixed ÷ (price − variable). #NUM! if the price is not above the variable cost, or if breaking even would
 * take more weeks than there are.
 * @example =ROUND(CLUB.BREAKEVEN(400000,5000,900),1) => 97.6
 * @example =ROUND(CLUB.BREAKEVEN(400000,5000,900,208),3) => 0.469
 */
export function breakEven(fixed: unknown[][], price: unknown[][], variable: unknown[][], bedWeeks?: unknown[][]) {
  return fromNumbers({ fixed, price, variable, bedWeeks }, { bedWeeks: null }, breakEvenOf);
}
