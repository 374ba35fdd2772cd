import { robustSpread } from "./robust-spread";
import { robustZOfSpread, type RobustZ } from "./robust-z-of-spread";
import type { Values } from "./statistic";

/**
 * How many typical spreads a number is above (or, if negative, below) the middle of a group.
 *
 * Definition: (x − median) ÷ (1.4826 × MAD). Extreme figures hardly change either, so one outlier can't hide
 * another. Give the group *without* the member that x belongs to. If the MAD is 0 there is no z, and `zeroSpread` is
 * true: an outlier rule is then skipped, which is not the same as passed.
 *
 * Missing (null, NaN) is dropped. Minimum n: 5.
 *
 * @param x the number to place, finite
 * @param values the group, without the member that x belongs to
 * @throws RangeError for an x that is not finite, or an infinite value.
 * @example
 * robustZ(10, [1, 2, 3, 4, 5]); // => { value: 4.721435316336167, n: 5, zeroSpread: false }
 */
export function robustZ(x: number, values: Values): RobustZ {
  return robustZOfSpread(x, robustSpread(values));
}

robustZ.minimumN = robustZOfSpread.minimumN;
