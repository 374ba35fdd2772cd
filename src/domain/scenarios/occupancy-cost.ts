import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** What a home costs, and how much of it is used, in the same period. */
export interface OccupancyCostInputs {
  /** £ that the home costs however many live there: building, managers, most staff. */
  readonly fixed: number;
  /** £ a week that each occupied bed adds. */
  readonly variablePerWeek: number;
  /** Beds × weeks in which they were occupied, above 0. */
  readonly occupiedWeeks: number;
}

/**
 * £ a week of an occupied bed: the fewer weeks share the fixed cost, the dearer each.
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
