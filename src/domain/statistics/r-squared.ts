import { compensatedSum } from "./compensated-sum";
import { powerOfTwoScale } from "./power-of-two-scale";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * How close the points of two measures are to a straight line: 1 if all are on it, near 0 if the line says nothing of
 * them. It does not mean that one causes the other.
 *
 * Definition: the square of Pearson's correlation, as Excel's RSQ, and as Excel writes it beside a linear trend line.
 * Computed from the differences from the means.
 *
 * Pairs in which either is missing (null, NaN) are dropped. Minimum n: 5, because a line through fewer points is often
 * close to them by chance. If all values of either are the same, there is no such line: the value is null.
 *
 * @param across one entry for each authority
 * @param upwards the other measure of the same authorities, in the same order
 * @throws RangeError for two lists of different length, or an infinite value.
 * @example
 * rSquared([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]); // => { value: 1, n: 5 }
 */
export function rSquared(across: Values, upwards: Values): Statistic {
  if (across.length !== upwards.length) {
    throw new RangeError(
      `Two measures must be of the same authorities; there are ${across.length} and ${upwards.length}.`,
    );
  }
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < across.length; at++) {
    const [x, y] = [across[at] ?? NaN, upwards[at] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new RangeError(`R² needs finite values; pair ${at} is ${x} and ${y}.`);
    }
    xs.push(x);
    ys.push(y);
  }
  const n = xs.length;
  if (n < rSquared.minimumN || areAllSame(xs) || areAllSame(ys)) return { value: null, n };
  const [left, right] = [fromMean(xs), fromMean(ys)];
  const sumOf = (product: (at: number) => number) => compensatedSum(left.map((_, at) => product(at)));
  const together = sumOf((at) => (left[at] ?? 0) * (right[at] ?? 0));
  const apart = sumOf((at) => (left[at] ?? 0) ** 2) * sumOf((at) => (right[at] ?? 0) ** 2);
  return { value: Math.min(1, together ** 2 / apart), n };
}

rSquared.minimumN = 5;

function areAllSame(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Each value less the mean, on a scale on which squares neither overflow nor vanish. */
function fromMean(values: readonly number[]): readonly number[] {
  const scale = powerOfTwoScale(sortedValues(values));
  const scaled = values.map((value) => value / scale);
  const mean = compensatedSum(scaled) / scaled.length;
  return scaled.map((value) => value - mean);
}
