import { succeed } from "../../domain/result";
import { fromCategories } from "../running/from-categories";

/**
 * What your units would cost at the peers' prices, with the peers taken together as one average authority.
 * @customfunction VIRTUALCOST
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, with a row for each category.
 * @param peerUnits The peers' units: the same rows, with a column for each peer. A blank cell is a missing figure.
 * @param peerCosts The peers' costs in £: the same rows and columns. A blank cell is a missing figure.
 * @param [parents] The wider category each one belongs to; we use its price if no peer has one. If omitted, all categories together.
 * @returns {any[][]} The cost in £, unrounded.
 * @remarks Σ your units × the peers' price. A price is Σ £ ÷ Σ units over the peers with both above 0.
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
