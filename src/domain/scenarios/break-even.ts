import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** What a home costs and what it saves or earns, in one period. */
export interface BreakEvenInputs {
  /** What the home costs in £ however many children live there; 0 or more. */
  readonly fixed: number;
  /** What an occupied bed earns, or saves (the price of the placement it replaces), in £ a week. */
  readonly price: number;
  /** What an occupied bed adds to the cost, in £ a week; below the price. */
  readonly variable: number;
  /** Beds × weeks available, above 0; null to get the answer in weeks. */
  readonly bedWeeks: number | null;
}

/**
 * How many occupied weeks it takes until a home pays for itself, or the share of its bed-weeks.
 *
 * Definition: fixed ÷ (price − variable) in weeks; that ÷ bed-weeks as a share, from 0 to 1. It is `out-of-range` if a
 * week costs what it earns or more, because no number of weeks then breaks even, and if it would take more weeks than
 * there are.
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
