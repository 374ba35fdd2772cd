import { normalDeviate } from "./normal-deviate";
import type { Limits, Statistic } from "./statistic";

/**
 * The limits within which a true rank correlation lies, 95 times in 100: if 0 is between them, no relationship between
 * the two measures can be seen in these authorities. That is not to say that there is none.
 *
 * Definition: Fisher's transformation, with the standard error √((1 + r² ÷ 2) ÷ (n − 3)) that Bonett and Wright (2000)
 * give for Spearman's correlation: tanh(artanh r ± 1.96 × it). Where all are in the same order, or in the opposite one,
 * both limits are r.
 *
 * @param of as rankCorrelation gives it; null if that is null
 * @example
 * rankCorrelationLimits({ value: 0, n: 28 }); // => { lower: -0.37307692860469993, upper: 0.37307692860469993 }
 */
export function rankCorrelationLimits({ value, n }: Statistic): Limits | null {
  if (value === null) return null;
  // A correlation of 1 may come out a digit above it.
  const centre = Math.atanh(Math.max(-1, Math.min(1, value)));
  const reach = normalDeviate(0.95) * Math.sqrt((1 + value ** 2 / 2) / (n - 3));
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) };
}
