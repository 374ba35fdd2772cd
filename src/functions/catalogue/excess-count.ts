import { excessCount as excessOf } from "../../domain/scenarios/excess-count";
import { fromNumbers } from "../running/from-numbers";

/**
 * How many more there are than at another rate, such as a peer group's; fewer where it is negative.
 * @customfunction EXCESSCOUNT
 * @chapter Models
 * @param count How many there are, such as children looked after.
 * @param population The population that the rate is of, such as residents aged 0 to 17.
 * @param ratePer10000 The rate to compare with, per 10,000, such as a PEERMEDIAN.
 * @returns {any[][]} The count above that rate, unrounded.
 * @remarks Count − population × rate ÷ 10,000. It says how far one is from the rate, not that the rate is right.
 * @example =CLUB.EXCESSCOUNT(1500,170000,77.5) => 182.5
 */
export function excessCount(count: unknown[][], population: unknown[][], ratePer10000: unknown[][]) {
  return fromNumbers({ count, population, ratePer10000 }, {}, excessOf);
}
