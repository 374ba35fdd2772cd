import { occupancyCost as costOf } from "../../domain/scenarios/occupancy-cost";
import { fromNumbers } from "../running/from-numbers";

/**
 * £ a week of an occupied bed: the fixed cost shared by the occupied weeks, and what each adds.
 * @customfunction OCCUPANCYCOST
 * @chapter Models
 * @param fixed £ that the home costs in the period however many live there.
 * @param variablePerWeek £ a week that each occupied bed adds.
 * @param occupiedWeeks Beds × weeks in which they were occupied, in the same period.
 * @returns {any[][]} The cost in £ per occupied week, unrounded.
 * @remarks Fixed ÷ occupied weeks + variable. Without occupied weeks it is #DIV/0!.
 * @example =ROUND(CLUB.OCCUPANCYCOST(400000,900,180),2) => 3122.22
 */
export function occupancyCost(fixed: unknown[][], variablePerWeek: unknown[][], occupiedWeeks: unknown[][]) {
  return fromNumbers({ fixed, variablePerWeek, occupiedWeeks }, {}, costOf);
}
