/** How sure limits are: 95 % asks for a second look, 99.8 % is far beyond chance. */
export type Confidence = 0.95 | 0.998;

/** The normal distribution's quantiles at 0.975 and 0.999, to the digits a number holds. */
const deviates: Readonly<Record<Confidence, number>> = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 };

/**
 * How many standard deviations either side of its mean hold the given share of a normal distribution.
 *
 * Definition: the quantile at (1 + confidence) ÷ 2, so that as much lies beyond either side. Only for the two levels
 * that public-health funnels use; 1.96 and 3.09 in print.
 *
 * @example
 * normalDeviate(0.95); // => 1.959963984540054
 */
export function normalDeviate(confidence: Confidence): number {
  return deviates[confidence];
}
