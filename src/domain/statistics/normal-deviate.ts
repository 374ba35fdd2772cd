/** The confidence of limits: outside 95 % deserves a second look, outside 99.8 % is far beyond chance. */
export type Confidence = 0.95 | 0.998;

/** The normal distribution's quantiles at 0.975 and 0.999, to the digits a number holds. */
const deviates: Readonly<Record<Confidence, number>> = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 };

/**
 * How many standard deviations to each side of the mean contain the given share of a normal distribution.
 *
 * Definition: the quantile at (1 + confidence) ÷ 2, so that equal parts lie beyond each side. Only for the two levels
 * that public-health funnels use, usually printed as 1.96 and 3.09.
 *
 * @example
 * normalDeviate(0.95); // => 1.959963984540054
 */
export function normalDeviate(confidence: Confidence): number {
  return deviates[confidence];
}
