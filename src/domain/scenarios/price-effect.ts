import { Fraction } from "../statistics/fraction";
import type { VirtualAverage } from "./virtual-average";

/**
 * £ by which one's own prices are dearer than the peers', for one's own units and mix: own cost − virtual cost.
 *
 * @param ownCosts £ of each category
 */
export function priceEffect({ exact }: Pick<VirtualAverage, "exact">, ownCosts: readonly number[]): number {
  return Fraction.sumOf(ownCosts).minus(exact.virtualCost).toNumber();
}
