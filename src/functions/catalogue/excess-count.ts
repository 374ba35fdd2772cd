import { excessCount as excessOf } from "../../domain/scenarios/excess-count";
import { fromNumbers } from "../running/from-numbers";

/**
 * How many more you have than you would at another rate, such as your peers'. Negative if you have fewer.
 * @customfunction EXCESSCOUNT
 * @chapter Models
 * @param count How many you have, such as children looked after.
 * @param population The population the rate is based on, such as residents aged 0 to 17.
 * @param ratePer10000 The rate to compare with, per 10,000, such as a PEERMEDIAN.
 * @returns {any[][]} How many more than at that rate, unrounded.
 * @remarks Count − population × rate ÷ 10,000. It says how far you are from the rate, not whether the rate is right.
 * @example =CLUB.EXCESSCOUNT(1500,170000,77.5) => 182.5
 */
export function excessCount(count: unknown[][], population: unknown[][], ratePer10000: unknown[][]) {
  return fromNumbers({ count, population, ratePer10000 }, {}, excessOf);
}
