import { outlierFences } from "../statistics/outlier-fences";
import type { Values } from "../statistics/statistic";

/** How far outside the quartiles, in distances between the two (Tukey's far fences). */
const farFences = 3;

/**
 * Whether a value is so far from a group that it is probably a mistake: below the lower quartile, or above the upper one,
 * by more than three times the distance between the two. Never for fewer than five others, nor if the quartiles are the
 * same.
 *
 * @param others the group without the member that the value belongs to
 */
export function isFarOutside(value: number, others: Values): boolean {
  const { fences } = outlierFences(others, farFences);
  return fences !== null && (value < fences.lower || value > fences.upper);
}
