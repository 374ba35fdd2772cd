import { countWhile } from "../count-while";

/** How many of some values are below a number, the same, and above it. */
export interface CountsAround {
  readonly below: number;
  readonly same: number;
  readonly above: number;
}

/**
 * Counts the values around a number by binary search, so that finding a place in a group does not sort it again.
 *
 * @param sorted in ascending order, none missing
 * @example
 * countsAround(46, [32, 46, 46, 53]); // => { below: 1, same: 2, above: 1 }
 */
export function countsAround(x: number, sorted: ArrayLike<number>): CountsAround {
  const below = countWhile(sorted, (value) => value < x);
  const upTo = countWhile(sorted, (value) => value <= x);
  return { below, same: upTo - below, above: sorted.length - upTo };
}
