import type { RobustSpread } from "./robust-spread";
import type { Statistic } from "./statistic";

/** A robust z, or why there is none: too few values, or no spread to measure against. */
export interface RobustZ extends Statistic {
  /** True where n is enough but the MAD is 0, because more than half of the values are the same: there is no z. */
  readonly zeroSpread: boolean;
}

/** Makes the MAD of normally distributed values equal their standard deviation: 1 ÷ the normal's upper quartile. */
const normalConsistency = 1.4826;

/**
 * The robust z of a number, as `robustZ` defines it, from its group's middle and spread. Minimum n: 5.
 *
 * @param x the number to place, finite
 * @param group of the values without the member that x belongs to
 * @throws RangeError for an x that is not finite
 * @example
 * robustZOfSpread(10, { n: 5, centre: 3, spread: 1 }); // => { value: 4.721435316336167, n: 5, zeroSpread: false }
 */
export function robustZOfSpread(x: number, { n, centre, spread }: RobustSpread): RobustZ {
  if (!Number.isFinite(x)) throw new RangeError(`A robust z needs a finite number to place; it is ${x}.`);
  if (n < robustZOfSpread.minimumN || centre === null || spread === null) return { value: null, n, zeroSpread: false };
  if (spread === 0) return { value: null, n, zeroSpread: true };
  return { value: (x - centre) / spread / normalConsistency, n, zeroSpread: false };
}

robustZOfSpread.minimumN = 5;
