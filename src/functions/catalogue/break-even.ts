import { breakEven as breakEvenOf } from "../../domain/scenarios/break-even";
import { fromNumbers } from "../running/from-numbers";

/**
 * How many occupied weeks it takes until a home costs no more than it earns or saves; or which share of its bed-weeks.
 * @customfunction BREAKEVEN
 * @chapter Models
 * @param fixed £ that the home costs in the period however many live there.
 * @param price £ a week that an occupied bed earns, or saves elsewhere.
 * @param variable £ a week that an occupied bed adds to the cost.
 * @param [bedWeeks] Beds × weeks on offer in the period. If omitted, the result is in weeks.
 * @returns {any[][]} Weeks, or a share from 0 to 1 of the bed-weeks, unrounded.
 * @remarks Fixed ÷ (price − variable). It is #NUM! where the price is not above the variable cost, and where it takes
 * more weeks than there are.
 * @example =ROUND(CLUB.BREAKEVEN(400000,5000,900),1) => 97.6
 * @example =ROUND(CLUB.BREAKEVEN(400000,5000,900,208),3) => 0.469
 */
export function breakEven(fixed: unknown[][], price: unknown[][], variable: unknown[][], bedWeeks?: unknown[][]) {
  return fromNumbers({ fixed, price, variable, bedWeeks }, { bedWeeks: null }, breakEvenOf);
}
