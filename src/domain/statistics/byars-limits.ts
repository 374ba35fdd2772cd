import { normalDeviate, type Confidence } from "./normal-deviate";
import type { Limits } from "./statistic";

/**
 * The limits within which a true rate lies, given the events counted in a population: if we counted 100 children per
 * 10,000, the true rate may be anything from 81 to 122.
 *
 * Definition: Byar's approximation to the exact limits of a Poisson count (Breslow and Day 1987, page 69), as
 * Fingertips has it for rates: lower = O(1 − 1/(9O) − z/(3√O))³, upper = (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³, each ÷
 * population. From 10 events it is within 0.2 % of the exact limits at 95 %, within 2 % at 99.8 %. Below 10 Fingertips
 * uses the exact limits; we use Byar's for every count. A lower limit is never below zero.
 *
 * Missing (null, NaN) or a population of zero gives null. Multiply by the indicator's scale (10,000) afterwards.
 *
 * @param events how many were counted, 0 or more
 * @param population among how many
 * @throws RangeError for negative or infinite events or population.
 * @example
 * byarsLimits(0, 10_000, 0.95)?.lower; // => 0
 */
export function byarsLimits(events: number | null, population: number | null, confidence: Confidence): Limits | null {
  if (events === null || population === null || Number.isNaN(events + population)) return null;
  if (!(events >= 0 && population >= 0 && Number.isFinite(events) && Number.isFinite(population))) {
    throw new RangeError(`A rate is of events in a population; it is ${events} in ${population}.`);
  }
  if (population === 0) return null;
  const z = normalDeviate(confidence);
  return { lower: cube(events, -z) / population, upper: cube(events + 1, z) / population };
}

/**
 * Byar's limit for a count, z standard deviations from it: the cube of a normal value for its cube root, never below
 * 0.
 */
function cube(count: number, z: number): number {
  return count * Math.max(0, 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
