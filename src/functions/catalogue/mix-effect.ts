import { succeed } from "../../domain/result";
import { fromCategories } from "../running/from-categories";

/**
 * £ by which your own mix of categories is dearer than the peers', at the peers' prices.
 * @customfunction MIXEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, a row for each category.
 * @param peerUnits The peers' units: the same rows, a column for each peer. Blank is missing.
 * @param peerCosts The peers' costs in £: the same rows and columns. Blank is missing.
 * @param [parents] What each category is a kind of, whose price it takes where no peer has one. If omitted, all of them.
 * @returns {any[][]} The effect in £, unrounded; cheaper where it is negative.
 * @remarks W × Σ (own share − peer share) × the peers' price, W being all own units. Volume, mix and price effect add up to own cost
 * less expected cost.
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
