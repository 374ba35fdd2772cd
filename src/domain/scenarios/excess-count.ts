import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";

/** A count, its population, and the rate to compare with. */
export interface ExcessCountInputs {
  readonly count: number;
  /** The population of the ages the rate is based on, 0 or more. */
  readonly population: number;
  /** Such as a peer group's median; 0 or more. */
  readonly ratePer10000: number;
}

/**
 * How many more there are than there would be at another rate; negative if there are fewer.
 *
 * Definition: count − population × rate ÷ 10,000, unrounded. It says how far the count is from the rate, not whether
 * the rate is right.
 */
export function excessCount({ count, population, ratePer10000 }: ExcessCountInputs): Result<number> {
  if (population < 0) return outOfRange("population", population);
  if (ratePer10000 < 0) return outOfRange("ratePer10000", ratePer10000);
  return succeed(count - (population * ratePer10000) / 10_000);
}

function outOfRange(argument: string, given: number) {
  return fail(problem("out-of-range", { argument, expected: "0 or more", given: String(given) }));
}
