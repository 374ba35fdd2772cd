import { succeed } from "../../domain/result";
import { fromCategories } from "../running/from-categories";

/**
 * How much more your mix of categories costs than the peers' mix, at the peers' prices.
 * @customfunction MIXEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, with a row for each category.
 * @param peerUnits The peers' units: the same rows, with a column for each peer. A blank cell is a missing figure.
 * @param peerCosts The peers' costs in £: the same rows and columns. A blank cell is a missing figure.
 * @param [parents] The wider category each one belongs to; we use its price if no peer has one. If omitted, all categories together.
 * @returns {any[][]} The effect in £, unrounded. Negative if yours costs less.
 * @remarks Your total units × Σ (your share − the peers' share) × the peers' price. The volume, mix and price effects
 * add up to your cost less the expected cost.
 * @example =ROUND(CLUB.MIXEFFECT({100;50},{1000,400;300,200},{500000,240000;900000,500000}),2) => 23909.77
 */
export function mixEffect(
  ownUnits: unknown[][],
  peerUnits: unknown[][],
  peerCosts: unknown[][],
  parents?: unknown[][],
) {
  return fromCategories({ ownUnits, peerUnits, peerCosts, parents }, (average) => succeed(average.mixEffect));
}
