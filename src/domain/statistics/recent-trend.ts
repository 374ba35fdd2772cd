import { weightedGradient } from "./weighted-gradient";

/** The direction of the last five years, if it can be told. */
export interface RecentTrend {
  /** Null if any of the five years is missing or can't be tested. */
  readonly trend: "increasing" | "decreasing" | "no-change" | null;
  /** The test's statistic, with one degree of freedom; null if `trend` is. */
  readonly chiSquared: number | null;
  /** How many of the last five years have a figure. */
  readonly n: number;
}

/** The chi-squared distribution's quantile at 0.998 with one degree of freedom. */
const critical = 9.54953570608324;

/**
 * Tells a trend from chance: a change is a trend only if it is significant and does not depend on a single year.
 *
 * Definition: that of the trend markers on Fingertips (Office for Health Improvement and Disparities, Public health
 * technical guidance, "Fingertips trend markers"), for its five latest yearly figures. A change is significant
 * if chi-squared is above 9.55, which chance reaches in 2 of 1,000 series without a trend. If leaving out any one of
 * the five figures changes the line's direction, the change depends on an outlier and counts as no change.
 *
 * For figures use `recentTrendOfProportion` or `recentTrendOfRate`.
 *
 * @param chiSquared the test's statistic over all years
 * @param values five yearly figures, oldest first, on the scale the line is fitted to
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
