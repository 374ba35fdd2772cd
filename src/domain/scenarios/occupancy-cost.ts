import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** What a home costs, and how much of it is used, in the same period. */
export interface OccupancyCostInputs {
  /** What the home costs in £ however many children live there: building, managers, most staff. */
  readonly fixed: number;
  /** What each occupied bed adds, in £ a week. */
  readonly variablePerWeek: number;
  /** Weeks in which beds were occupied, all beds together; above 0. */
  readonly occupiedWeeks: number;
}

/**
 * What an occupied bed costs, in £ a week. The fewer weeks the fixed cost is spread over, the more each costs.
 *
 * Definition: fixed ÷ occupied weeks + variable.
 */
export function occupancyCost({ fixed, variablePerWeek, occupiedWeeks }: OccupancyCostInputs): Result<number> {
  if (occupiedWeeks === 0) return fail(problem("no-occupied-weeks"));
  if (occupiedWeeks < 0) {
    const given = String(occupiedWeeks);
    return fail(problem("out-of-range", { argument: "occupiedWeeks", expected: "above 0", given }));
  }
  return succeed(fixed / occupiedWeeks + variablePerWeek);
}
