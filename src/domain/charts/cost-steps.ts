import { succeed, type Result } from "../result";
import { virtualAverage } from "../scenarios/virtual-average";
import { Fraction } from "../statistics/fraction";
import { stepsBetween, type Step } from "../statistics/steps-between";

/** A member's figures: units and cost of each category, and the people by whom volume is expected; null if not asked. */
export interface CostFigures {
  readonly units: readonly number[];
  readonly costs: readonly number[];
  readonly population: number | null;
}

/** An effect that makes a cost differ from what is expected. */
export interface CostStep extends Step {
  readonly effect: "volume" | "mix" | "price";
}

export interface CostSteps {
  /** What the virtual average authority would spend, and one's own cost, in £, rounded. */
  readonly expected: number;
  readonly own: number;
  /** Volume if people are given, mix if there are several categories, price. */
  readonly steps: readonly CostStep[];
}

/**
 * How volume, mix and price lead from what the peers taken together as one authority would spend to one's own cost. It is
 * the arithmetic of VOLUMEEFFECT, MIXEFFECT and PRICEEFFECT: expected units are one's own people × the peers' units per
 * head, or one's own units if no people are given; expected cost = expected units × peer average.
 *
 * @param peers each with every figure, and none with a part without the other: hasPart
 * @returns `no-peer-price` if no peer has both units and cost in any category
 */
export function costSteps(own: CostFigures, peers: readonly CostFigures[]): Result<CostSteps> {
  const average = virtualAverage(
    own.units.map((ownUnits, at) => ({
      ownUnits,
      peerUnits: peers.map(({ units }) => units[at] ?? null),
      peerCosts: peers.map(({ costs }) => costs[at] ?? null),
      parent: null,
    })),
  );
  if (!average.ok) return average;
  const { virtualCost, peerAverage, units } = average.value.exact;
  const cost = Fraction.sumOf(own.costs);
  const expectedUnits = expectedBy(own, peers) ?? units;
  const expected = expectedUnits.times(peerAverage);
  const atOwnVolume = units.times(peerAverage);
  const effects = [
    ...(own.population === null ? [] : [{ effect: "volume", amount: atOwnVolume.minus(expected) } as const]),
    ...(own.units.length < 2 ? [] : [{ effect: "mix", amount: virtualCost.minus(atOwnVolume) } as const]),
    { effect: "price", amount: cost.minus(virtualCost) } as const,
  ];
  const steps = stepsBetween(
    expected,
    effects.map(({ amount }) => amount),
    0,
  );
  return succeed({
    expected: steps[0]?.from ?? 0,
    own: steps.at(-1)?.to ?? 0,
    steps: steps.map((step, at) => ({ ...step, effect: effects[at]?.effect ?? "price" })),
  });
}

/** One's own people × the peers' units per head; null if there are no people. */
function expectedBy({ population }: CostFigures, peers: readonly CostFigures[]): Fraction | null {
  const people = Fraction.sumOf(peers.map((peer) => peer.population ?? 0));
  if (population === null || people.top <= 0n) return null;
  const units = Fraction.sumOf(peers.flatMap((peer) => peer.units.map((one) => Math.max(0, one))));
  return Fraction.of(population).times(units).over(people);
}
