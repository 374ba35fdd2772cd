import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** What a home costs and what it saves or earns, in one period. */
export interface BreakEvenInputs {
  /** £ that the home costs however many live there, 0 or more. */
  readonly fixed: number;
  /** £ a week that an occupied bed earns, or saves: the price of the placement that it replaces. */
  readonly price: number;
  /** £ a week that an occupied bed adds to the cost; below the price. */
  readonly variable: number;
  /** Beds × weeks that the home has to offer, above 0; null for the answer in weeks. */
  readonly bedWeeks: number | null;
}

/**
 * How many occupied weeks it takes until a home costs no more than it earns, or which share of its bed-weeks.
 *
 * Definition: fixed ÷ (price − variable) in weeks; that ÷ bed-weeks as a share, from 0 to 1. Where a week costs what it
 * earns or more, no number of weeks breaks even, and where it takes more weeks than there are, the home cannot: both
 * are `out-of-range`.
 */
export function breakEven({ fixed, price, variable, bedWeeks }: BreakEvenInputs): Result<number> {
  if (fixed < 0) return outOfRange("fixed", "0 or more", fixed);
  if (price <= variable) return outOfRange("price", `above ${variable}, what a week adds to the cost`, price);
  const weeks = fixed / (price - variable);
  if (bedWeeks === null) return succeed(weeks);
  if (bedWeeks <= 0) return outOfRange("bedWeeks", "above 0", bedWeeks);
  if (weeks > bedWeeks)
    return outOfRange("bedWeeks", `at least the ${weeks} weeks that it takes to break even`, bedWeeks);
  return succeed(weeks / bedWeeks);
}

function outOfRange(argument: string, expected: string, given: number) {
  return fail(problem("out-of-range", { argument, expected, given: String(given) }));
}
