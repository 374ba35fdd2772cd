import { succeed } from "../../domain/result";
import { fromCategories } from "../running/from-categories";

/**
 * What the peers, taken as one authority, would pay for your own units: the virtual average authority.
 * @customfunction VIRTUALCOST
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, a row for each category.
 * @param peerUnits The peers' units: the same rows, a column for each peer. Blank is missing.
 * @param peerCosts The peers' costs in £: the same rows and columns. Blank is missing.
 * @param [parents] What each category is a kind of, whose price it takes where no peer has one. If omitted, all of them.
 * @returns {any[][]} The cost in £, unrounded.
 * @remarks Σ own units × the peers' price, a price being Σ £ ÷ Σ units over the peers with both parts above zero.
 * @example =ROUND(CLUB.VIRTUALCOST({100;50},{1000,400;300,200},{500000,240000;900000,500000}),2) => 192857.14
 */
export function virtualCost(
  ownUnits: unknown[][],
  peerUnits: unknown[][],
  peerCosts: unknown[][],
  parents?: unknown[][],
) {
  return fromCategories({ ownUnits, peerUnits, peerCosts, parents }, (average) => succeed(average.virtualCost));
}
