import type { Comparison } from "../indicators/compare";

/**
 * Where a figure is among those of a group, whatever is better: "in the lowest quarter of", "above all of". Null where the
 * group has too few figures for quartiles, or the member has none.
 */
export function placeInGroup({ own, minimum, lowerQuartile, upperQuartile, maximum }: Comparison): string | null {
  const { value } = own;
  if (value === null || minimum === null || lowerQuartile === null || upperQuartile === null || maximum === null) {
    return null;
  }
  if (value < minimum) return "below all of";
  if (value > maximum) return "above all of";
  if (minimum === maximum) return "the same as all of";
  if (value < lowerQuartile) return "in the lowest quarter of";
  return value > upperQuartile ? "in the highest quarter of" : "in the middle half of";
}
