import { exactDifference } from "../exact-difference";
import { fail, succeed, type Result } from "../result";
import { median } from "../statistics/median";
import type { PeerFigures } from "./figures-of-selection";
import { tooFewValues } from "./too-few-values";

/**
 * A number less the median of a group as it is, in the indicator's unit and unrounded; negative where the number is
 * the lower. Else `too-few-values`.
 */
export function gapToMedian(figures: PeerFigures, value: number): Result<number> {
  const middle = figures.statistics.median();
  if (middle === null) return fail(tooFewValues(figures, "The median", median.minimumN));
  return succeed(exactDifference(value, middle));
}
