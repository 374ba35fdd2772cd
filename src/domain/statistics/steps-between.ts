import { exactDifference } from "../exact-difference";
import type { Fraction } from "./fraction";
import { roundHalfUp } from "./round-half-up";

/** One step of several that lead from one amount to another: where it begins and ends, and how long it is. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/**
 * Steps that lead from an amount to another and add up as they are shown, to the last penny: 10.00 + 0.33 + 0.34 + 0.33 =
 * 11.00 for three steps of a third.
 *
 * Definition: the running totals are rounded, half away from zero, and a step is the difference of two of them. So a step
 * may be one unit of the last decimal off its own rounded amount; if each were rounded by itself, their sum could be off
 * by several.
 *
 * @param decimals how many are shown
 * @example
 * stepsBetween(Fraction.of(1), [Fraction.of(0.126)], 2); // => [{ from: 1, to: 1.13, amount: 0.13 }]
 */
export function stepsBetween(start: Fraction, amounts: readonly Fraction[], decimals: number): readonly Step[] {
  let total = start;
  let from = roundHalfUp(start.toNumber(), decimals);
  return amounts.map((amount) => {
    total = total.plus(amount);
    const to = roundHalfUp(total.toNumber(), decimals);
    const step = { from, to, amount: exactDifference(to, from) };
    from = to;
    return step;
  });
}
