import { median } from "./median";
import { medianAbsoluteDeviation } from "./median-absolute-deviation";
import type { Values } from "./statistic";

/** What a robust z is measured against: the middle of a group and how far its values are from it. */
export interface RobustSpread {
  readonly n: number;
  /** The median; null if there is no value. */
  readonly centre: number | null;
  /** The MAD; null if there are fewer than two values. */
  readonly spread: number | null;
}

/**
 * The middle of a group and its spread, measured so that one extreme figure hardly changes them: median and MAD.
 *
 * Missing (null, NaN) is dropped.
 *
 * @throws RangeError for an infinite value.
 * @example
 * robustSpread([1, 2, 3, 4, 5]); // => { n: 5, centre: 3, spread: 1 }
 */
export function robustSpread(values: Values): RobustSpread {
  const { value, n } = median(values);
  return { n, centre: value, spread: medianAbsoluteDeviation(values).value };
}
