import { byarsLimits } from "./byars-limits";
import { recentFiveYears } from "./recent-five-years";
import { recentTrend, type RecentTrend } from "./recent-trend";
import type { Values } from "./statistic";
import { weightedGradient } from "./weighted-gradient";

/** The width of 95 % limits in standard errors, as Fingertips rounds it. */
const width95 = 3.92;

/**
 * Whether a rate has been rising or falling over the last five years: events in a population, such as children looked
 * after per 10,000.
 *
 * Definition: chi-squared of the gradient of a straight line through the rates, one degree of freedom, each rate
 * weighted by 1 ÷ its standard error squared, as Fingertips does for anything but proportions. The standard
 * error is the width of the rate's 95 % limits by Byar (see `byarsLimits`) ÷ 3.92. The rate's scale makes no
 * difference.
 *
 * A missing year among the last five (null, NaN, a population of zero) gives no trend. Years must be whole years that
 * do not overlap, without a break in how the figure is made. There is no such test for costs, because pounds are not
 * counts.
 *
 * @param events one entry for each year, oldest first
 * @param populations the population in the same years
 * @throws RangeError for two lists of different length, or a negative or infinite count.
 * @example
 * recentTrendOfRate([500, 450, 400, 350, 300], [9e4, 9e4, 9e4, 9e4, 9e4]).trend; // => "decreasing"
 */
export function recentTrendOfRate(events: Values, populations: Values): RecentTrend {
  const years = recentFiveYears(events, populations);
  if (years.length < 5) return { trend: null, chiSquared: null, n: years.length };
  const rates = years.map(({ numerator, denominator }) => numerator / denominator);
  const weights = years.map(({ numerator, denominator }) => {
    const { lower, upper } = byarsLimits(numerator, denominator, 0.95) ?? { lower: NaN, upper: NaN };
    return (width95 / (upper - lower)) ** 2;
  });
  const { gradient, precision } = weightedGradient(rates, weights);
  return recentTrend(gradient ** 2 * precision, rates, weights);
}
