import { Fraction } from "../statistics/fraction";
import type { VirtualAverage } from "./virtual-average";

/**
 * What having more units than expected costs in £, at the peers' prices and mix: (own − expected units) × peer average.
 *
 * @param expectedUnits such as your own population × the peers' units per head
 */
export function volumeEffect({ exact }: Pick<VirtualAverage, "exact">, expectedUnits: number): number {
  return exact.units.minus(Fraction.of(expectedUnits)).times(exact.peerAverage).toNumber();
}
