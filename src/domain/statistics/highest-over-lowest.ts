/**
 * How many times the lowest value the highest is: 4,970 ÷ 340 is 14.6. It says how far apart a group is, whatever the unit.
 *
 * Null where either is missing, and where the lowest is 0 or below, because no number of times it makes the highest.
 *
 * @param lowest such as the minimum of a group
 * @param highest such as its maximum, in the same unit
 * @example
 * highestOverLowest(50, 125); // => 2.5
 */
export function highestOverLowest(lowest: number | null, highest: number | null): number | null {
  if (lowest === null || highest === null || !(lowest > 0)) return null;
  return highest / lowest;
}
