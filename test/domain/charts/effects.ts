import type { CostFigures } from "../../../src/domain/charts/cost-steps";
import { priceEffect as priceOf } from "../../../src/domain/scenarios/price-effect";
import { virtualAverage, type VirtualAverage } from "../../../src/domain/scenarios/virtual-average";
import { volumeEffect as volumeOf } from "../../../src/domain/scenarios/volume-effect";

/** The effects as the custom functions give them, from figures by member. */

function averageOf(own: CostFigures, peers: readonly CostFigures[]): VirtualAverage {
  const average = virtualAverage(
    own.units.map((ownUnits, at) => ({
      ownUnits,
      peerUnits: peers.map(({ units }) => units[at] ?? null),
      peerCosts: peers.map(({ costs }) => costs[at] ?? null),
      parent: null,
    })),
  );
  if (!average.ok) throw new Error(average.problem.message);
  return average.value;
}

export function volumeEffect(own: CostFigures, peers: readonly CostFigures[]): number {
  const sum = (of: (peer: CostFigures) => number) => peers.reduce((total, peer) => total + of(peer), 0);
  const units = sum((peer) => peer.units.reduce((total, one) => total + one, 0));
  return volumeOf(averageOf(own, peers), ((own.population ?? 0) * units) / sum(({ population }) => population ?? 0));
}

export function mixEffect(own: CostFigures, peers: readonly CostFigures[]): number {
  return averageOf(own, peers).mixEffect;
}

export function priceEffect(own: CostFigures, peers: readonly CostFigures[]): number {
  return priceOf(averageOf(own, peers), own.costs);
}
