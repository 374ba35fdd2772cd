import { Fraction } from "../statistics/fraction";
import { stepsBetween, type Step } from "../statistics/steps-between";
import type { BridgeLines } from "./bridge-lines";

/** A member's figures: the total's amount, its units, and the amounts of the lines. */
export interface BridgeFigures {
  readonly total: number;
  /** Above zero. */
  readonly units: number;
  readonly lines: readonly number[];
}

/** A line of a bridge, or what the lines leave of the total. */
export interface BridgeStep extends Step {
  /** Which line, counting from 0; null for what they leave. */
  readonly line: number | null;
}

export interface BridgeSteps {
  /** The group's total for each unit, and one's own, rounded. */
  readonly group: number;
  readonly own: number;
  /** The line that adds most first; what the lines leave last, if they leave anything. */
  readonly steps: readonly BridgeStep[];
}

/**
 * The steps from a group's total for each unit to one's own, line by line: what each line adds or takes away. The group
 * is taken together, as if it were one authority: Σ £ ÷ Σ units. So its lines add up to its total, as medians would not.
 *
 * @param peers at least one
 * @param decimals how many the total is shown with
 */
export function bridgeSteps(
  own: BridgeFigures,
  peers: readonly BridgeFigures[],
  { factor }: Pick<BridgeLines, "factor">,
  decimals: number,
): BridgeSteps {
  const units = Fraction.sumOf(peers.map((peer) => peer.units));
  const scale = Fraction.of(factor);
  const ofOwn = (amount: Fraction) => amount.times(scale).over(Fraction.of(own.units));
  const ofGroup = (amount: Fraction) => amount.times(scale).over(units);
  const sumOf = (amount: (peer: BridgeFigures) => number) => Fraction.sumOf(peers.map(amount));
  const together = {
    total: sumOf(({ total }) => total),
    lines: own.lines.map((_, at) => sumOf(({ lines }) => lines[at] ?? 0)),
  };
  const rest = (total: Fraction, lines: readonly Fraction[]) => lines.reduce((left, line) => left.minus(line), total);
  const ownLines = own.lines.map(Fraction.of);
  const gaps = ownLines.map((line, at) => ofOwn(line).minus(ofGroup(together.lines[at] ?? Fraction.zero)));
  const left = [rest(Fraction.of(own.total), ownLines), rest(together.total, together.lines)].map((one, at) =>
    at === 0 ? ofOwn(one) : ofGroup(one),
  );
  const [ownRest = Fraction.zero, groupRest = Fraction.zero] = left;
  const order = gaps.map((_, line) => line).sort((a, b) => compare(gaps[b], gaps[a]) || a - b);
  const amounts = [...order.map((line) => gaps[line] ?? Fraction.zero), ownRest.minus(groupRest)];
  const steps = stepsBetween(ofGroup(together.total), amounts, decimals);
  const isNothing = (amount: Fraction) => Math.abs(amount.toNumber()) < 0.5 * 10 ** -decimals;
  const hasRest = !isNothing(ownRest) || !isNothing(groupRest) || steps.at(-1)?.amount !== 0;
  return {
    group: steps[0]?.from ?? 0,
    own: steps.at(-1)?.to ?? 0,
    steps: steps
      .map((step, at) => ({ ...step, line: order[at] ?? null }))
      .filter(({ line }) => line !== null || hasRest),
  };
}

/** Below zero if the first is the lesser. */
function compare(one = Fraction.zero, other = Fraction.zero): number {
  const { top } = one.minus(other);
  return top < 0n ? -1 : top > 0n ? 1 : 0;
}
