import { Fraction } from "../statistics/fraction";
import type { VirtualAverage } from "./virtual-average";

/**
 * How much more you pay than at the peers' prices, in £, for your own units and mix: own cost − virtual cost.
 *
 * @param ownCosts the cost of each category in £
 */
export function priceEffect({ exact }: Pick<VirtualAverage, "exact">, ownCosts: readonly number[]): number {
  return Fraction.sumOf(ownCosts).minus(exact.virtualCost).toNumber();
}
