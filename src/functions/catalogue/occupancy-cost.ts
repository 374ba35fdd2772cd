import { occupancyCost as costOf } from "../../domain/scenarios/occupancy-cost";
import { fromNumbers } from "../running/from-numbers";

/**
 * What an occupied bed costs a week: its part of the fixed cost, and what it adds.
 * @customfunction OCCUPANCYCOST
 * @chapter Models
 * @param fixed What the home costs in £ over the period, however many children live there.
 * @param variablePerWeek What each occupied bed adds, in £ a week.
 * @param occupiedWeeks Weeks in which beds were occupied in the same period, all beds together.
 * @returns {any[][]} The cost in £ per occupied week, unrounded.
 * @remarks Fixed ÷ occupied weeks + variable. #DIV/0! if there were no occupied weeks.
 * @example =ROUND(CLUB.OCCUPANCYCOST(400000,900,180),2) => 3122.22
 */
export function occupancyCost(fixed: unknown[][], variablePerWeek: unknown[][], occupiedWeeks: unknown[][]) {
  return fromNumbers({ fixed, variablePerWeek, occupiedWeeks }, {}, costOf);
}
