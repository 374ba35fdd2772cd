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
 * weighted by 1 ÷ its standard error squared, as Fingertips has it for what is no proportion; the standard error is the
 * width of the rate's 95 % limits ÷ 3.92, the limits Byar's (see `byarsLimits`). A rate's scale changes nothing.
 *
 * A missing year among the last five (null, NaN, a population of zero) gives no trend. Years must be whole years that do
 * not overlap, without a break in how the figure is made. For costs there is no such test: pounds are no count.
 *
 * @param events one entry a year, oldest first, the newest year last
 * @param populations among how many, in the same years
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
