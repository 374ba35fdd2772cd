import { compensatedSum } from "./compensated-sum";

/** How much a straight line rises per step, and how exactly we know it. */
export interface WeightedGradient {
  readonly gradient: number;
  /** 1 ÷ the gradient's variance, where each weight is 1 ÷ its value's variance. */
  readonly precision: number;
}

/**
 * How much values at even steps rise from one to the next, by the straight line that fits them best.
 *
 * Definition: weighted least squares on the steps 0, 1, 2 …, as R's lm(values ~ step, weights = weights). A weight of 0
 * leaves a value out, but its step still counts.
 *
 * @param values finite, in the order of their steps
 * @param weights one a value, 0 or more, at least two above 0
 * @throws RangeError for fewer than two weights above 0, or a value without its weight.
 * @example
 * weightedGradient([10, 13, 16], [1, 1, 1]); // => { gradient: 3, precision: 2 }
 */
export function weightedGradient(values: readonly number[], weights: readonly number[]): WeightedGradient {
  if (values.length !== weights.length || weights.filter((weight) => weight > 0).length < 2) {
    throw new RangeError("A line needs at least two values, and a weight for each.");
  }
  const total = compensatedSum(weights);
  // Measured from one of the values, so that equal values rise by exactly 0.
  const base = values[weights.findIndex((weight) => weight > 0)] ?? NaN;
  const above = values.map((value) => value - base);
  const middle = compensatedSum(weights.map((weight, step) => weight * step)) / total;
  const precision = compensatedSum(weights.map((weight, step) => weight * (step - middle) ** 2));
  const together = weights.map((weight, step) => weight * (step - middle) * (above[step] ?? NaN));
  return { gradient: compensatedSum(together) / precision, precision };
}
