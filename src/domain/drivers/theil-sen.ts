import { itemAt } from "../item-at";
import { median } from "../statistics/median";

/**
 * How much one measure rises with another, by a line that a few unusual authorities cannot move.
 *
 * Definition: Theil–Sen, the median of the slopes between all pairs of points. Pairs with the same first measure have no
 * slope and are left out; null if there are no others.
 *
 * @param across one finite value a row
 * @param upwards likewise
 * @example
 * theilSen([1, 2, 3, 4, 5], [2, 4, 6, 8, 100]); // => 2
 */
export function theilSen(across: readonly number[], upwards: readonly number[]): number | null {
  const slopes: number[] = [];
  for (let one = 0; one < across.length; one += 1) {
    for (let other = one + 1; other < across.length; other += 1) {
      const run = itemAt(across, other) - itemAt(across, one);
      if (run !== 0) slopes.push((itemAt(upwards, other) - itemAt(upwards, one)) / run);
    }
  }
  return median(slopes).value;
}
