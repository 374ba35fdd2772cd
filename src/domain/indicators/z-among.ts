import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { robustZ } from "../statistics/robust-z";
import { othersOf } from "./others-of";
import type { PeerFigures } from "./peer-figures";
import type { PlacedNumber } from "./placed-number";
import { tooFewValues } from "./too-few-values";

/**
 * How many typical spreads a number lies above (or, when negative, below) the middle of a group, its member left out:
 * the robust z, (x − median) ÷ (1.4826 × MAD).
 *
 * @returns else `too-few-values` below five others, or `zero-spread` where more than half of them are the same
 */
export function zAmong(figures: PeerFigures, { value, member }: PlacedNumber): Result<number> {
  const z = robustZ(value, othersOf(figures, member));
  if (!figures.withheld && z.value !== null) return succeed(z.value);
  if (!figures.withheld && z.zeroSpread) {
    return fail(problem("zero-spread", { indicator: figures.indicator.label, year: figures.year }));
  }
  return fail(tooFewValues(figures, "A z-score, without the authority itself,", robustZ.minimumN, z.n));
}
