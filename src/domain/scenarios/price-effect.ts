import { compensatedSum } from "../statistics/compensated-sum";
import type { VirtualAverage } from "./virtual-average";

/**
 * £ by which one's own prices are dearer than the peers', for one's own units and mix: own cost − virtual cost.
 *
 * @param ownCosts £ of each category
 */
export function priceEffect({ virtualCost }: VirtualAverage, ownCosts: readonly number[]): number {
  return compensatedSum([...ownCosts, -virtualCost]);
}
