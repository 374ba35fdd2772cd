import { compensatedSum } from "./compensated-sum";
import { sortedValues } from "./sorted-values";
import type { Statistic, Values } from "./statistic";

/**
 * Whether two measures put the same authorities first: 1 if in the same order, −1 if in the opposite order, near 0 if
 * one says nothing of the other. It does not mean that one causes the other.
 *
 * Definition: Spearman's rank correlation, which is Pearson's correlation of the ranks; equal values share the mean of
 * their ranks.
 *
 * Pairs in which either is missing (null, NaN) are dropped. Minimum n: 10, because a few pairs often agree by chance.
 * If all values of either are the same, there is no order: the value is null.
 *
 * @param first one entry for each authority
 * @param second the other measure of the same authorities, in the same order
 * @throws RangeError for two lists of different length, or an infinite value.
 * @example
 * rankCorrelation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 4, 9, 16, 25, 36, 49, 64, 81, 100]); // => { value: 1, n: 10 }
 */
export function rankCorrelation(first: Values, second: Values): Statistic {
  if (first.length !== second.length) {
    throw new RangeError(
      `Two measures must be of the same authorities; there are ${first.length} and ${second.length}.`,
    );
  }
  const pairs: [number, number][] = [];
  for (let at = 0; at < first.length; at++) {
    const [one, other] = [first[at] ?? NaN, second[at] ?? NaN];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    if (!Number.isFinite(one) || !Number.isFinite(other)) {
      throw new RangeError(`A rank correlation needs finite values; pair ${at} is ${one} and ${other}.`);
    }
    pairs.push([one, other]);
  }
  const n = pairs.length;
  if (n < rankCorrelation.minimumN) return { value: null, n };
  const [left, right] = [centredRanks(pairs.map(([one]) => one)), centredRanks(pairs.map(([, other]) => other))];
  const sumOf = (product: (at: number) => number) => compensatedSum(pairs.map((_, at) => product(at)));
  const spread = Math.sqrt(sumOf((at) => (left[at] ?? 0) ** 2) * sumOf((at) => (right[at] ?? 0) ** 2));
  return { value: spread === 0 ? null : sumOf((at) => (left[at] ?? 0) * (right[at] ?? 0)) / spread, n };
}

rankCorrelation.minimumN = 10;

/** The rank of each value less the mean of all ranks: a multiple of a half, so exact. */
function centredRanks(values: readonly number[]): readonly number[] {
  const sorted = sortedValues(values);
  const ranks = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (sorted[to + 1] === sorted[from]) to += 1;
    ranks.set(sorted[from] ?? 0, (from + to) / 2 - (sorted.length - 1) / 2);
    from = to + 1;
  }
  return values.map((value) => ranks.get(value) ?? 0);
}
