import { Fraction } from "../statistics/fraction";
import type { VirtualAverage } from "./virtual-average";

/**
 * £ that come of having more units than expected, at the peers' prices and mix: (own − expected units) × peer average.
 *
 * @param expectedUnits such as one's own population × the peers' units a head
 */
export function volumeEffect({ exact }: Pick<VirtualAverage, "exact">, expectedUnits: number): number {
  return exact.units.minus(Fraction.of(expectedUnits)).times(exact.peerAverage).toNumber();
}
