import { problem } from "../../domain/problems";
import { fail, succeed } from "../../domain/result";
import { priceEffect as effectOf } from "../../domain/scenarios/price-effect";
import { fromCategories } from "../running/from-categories";
import { readColumn } from "../running/read-range";

/**
 * How much more you pay than at the peers' prices, for your own units and mix.
 * @customfunction PRICEEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, with a row for each category.
 * @param ownCosts Your own costs in £: one column, with the same rows.
 * @param peerUnits The peers' units: the same rows, with a column for each peer. A blank cell is a missing figure.
 * @param peerCosts The peers' costs in £: the same rows and columns. A blank cell is a missing figure.
 * @param [parents] The wider category each one belongs to; we use its price if no peer has one. If omitted, all categories together.
 * @returns {any[][]} The effect in £, unrounded. Negative if yours costs less.
 * @remarks Your cost − VIRTUALCOST. The volume, mix and price effects add up to your cost less the expected cost.
 * @example =ROUND(CLUB.PRICEEFFECT({100;50},{70000;160000},{1000,400;300,200},{500000,240000;900000,500000}),2) => 37142.86
 */
export function priceEffect(
  ownUnits: unknown[][],
  ownCosts: unknown[][],
  peerUnits: unknown[][],
  peerCosts: unknown[][],
  parents?: unknown[][],
) {
  return fromCategories({ ownUnits, peerUnits, peerCosts, parents }, (average, categories) => {
    const costs = readColumn("ownCosts", ownCosts, false);
    if (!costs.ok) return costs;
    if (costs.value.length === categories) return succeed(effectOf(average, costs.value));
    const argument = costs.value.length < categories ? "ownCosts" : "ownUnits";
    return fail(problem("range-too-short", { argument }));
  });
}
