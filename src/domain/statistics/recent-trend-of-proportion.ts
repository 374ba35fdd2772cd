import { compensatedSum } from "./compensated-sum";
import { recentFiveYears } from "./recent-five-years";
import { recentTrend, type RecentTrend } from "./recent-trend";
import type { Values } from "./statistic";

/**
 * Whether a share has been rising or falling over the last five years.
 *
 * Definition: the chi-squared test for trend in proportions of Cochran (1954) and Armitage (1955), one degree of
 * freedom and no correction, as Fingertips does for proportions. The direction, and whether one year alone makes the
 * trend, come from the line through the log odds, with equal weights (see `recentTrend`).
 *
 * A missing year among the last five (null, NaN, a denominator of zero) gives no trend; nor does a year in which none
 * or all have it, because its log odds are infinite. Years must be whole years that do not overlap, without a break in
 * how the figure is made.
 *
 * @param numerators how many have the attribute: one entry for each year, oldest first
 * @param denominators how many there are, in the same years
 * @throws RangeError for two lists of different length, a negative or infinite count, or a numerator above its
 * denominator.
 * @example
 * recentTrendOfProportion([50, 60, 70, 80, 90], [100, 100, 100, 100, 100]).trend; // => "increasing"
 */
export function recentTrendOfProportion(numerators: Values, denominators: Values): RecentTrend {
  const years = recentFiveYears(numerators, denominators);
  for (const { numerator, denominator } of years) {
    if (numerator > denominator) throw new RangeError(`A share is of a whole; it is ${numerator} of ${denominator}.`);
  }
  const n = years.length;
  if (n < 5 || years.some(({ numerator, denominator }) => numerator === 0 || numerator === denominator)) {
    return { trend: null, chiSquared: null, n };
  }
  const all = compensatedSum(years.map(({ denominator }) => denominator));
  const share = compensatedSum(years.map(({ numerator }) => numerator)) / all;
  const middle = compensatedSum(years.map(({ denominator }, year) => denominator * year)) / all;
  const shift = compensatedSum(years.map(({ numerator }, year) => numerator * (year - middle)));
  const spread = compensatedSum(years.map(({ denominator }, year) => denominator * (year - middle) ** 2));
  return recentTrend(
    shift ** 2 / (share * (1 - share) * spread),
    years.map(({ numerator, denominator }) => Math.log(numerator / (denominator - numerator))),
    years.map(() => 1),
  );
}
