import { weightedGradient } from "./weighted-gradient";

/** Where the last five years are going, or that it cannot be told. */
export interface RecentTrend {
  /** Null where any of the five years is missing, or its figure cannot be tested. */
  readonly trend: "increasing" | "decreasing" | "no-change" | null;
  /** The test's statistic, of one degree of freedom; null where there is no trend to tell. */
  readonly chiSquared: number | null;
  /** How many of the last five years have a figure. */
  readonly n: number;
}

/** The chi-squared distribution's quantile at 0.998 with one degree of freedom. */
const critical = 9.54953570608324;

/**
 * Tells a trend from chance: only a change that is significant, and that no single year makes, is one.
 *
 * Definition: that of the trend markers on Fingertips (Office for Health Improvement and Disparities, Public health
 * technical guidance, "Fingertips trend markers"), for its five latest yearly figures. Significant is a chi-squared
 * above 9.55, which chance reaches in 2 of 1,000 series without a trend. A change in which the line through the other
 * four figures, for any one of the five, does not go the same way hangs on an outlier, and counts as no change.
 *
 * `recentTrendOfProportion` and `recentTrendOfRate` are the ones to use for figures.
 *
 * @param chiSquared the test's statistic over all years
 * @param values five yearly figures in order of time, on the scale on which the line is drawn
 * @param weights one a figure, above 0
 * @example
 * recentTrend(12, [1, 2, 3, 4, 5], [1, 1, 1, 1, 1]).trend; // => "increasing"
 */
export function recentTrend(chiSquared: number, values: readonly number[], weights: readonly number[]): RecentTrend {
  const signWithout = (left: number | null) =>
    Math.sign(
      weightedGradient(
        values,
        weights.map((weight, year) => (year === left ? 0 : weight)),
      ).gradient,
    );
  const sign = signWithout(null);
  const n = values.length;
  const isOneYears = weights.some((_, year) => signWithout(year) !== sign);
  if (!(chiSquared > critical) || sign === 0 || isOneYears) return { trend: "no-change", chiSquared, n };
  return { trend: sign > 0 ? "increasing" : "decreasing", chiSquared, n };
}
