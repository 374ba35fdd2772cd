import { problem } from "../../domain/problems";
import { fail, succeed } from "../../domain/result";
import { priceEffect as effectOf } from "../../domain/scenarios/price-effect";
import { fromCategories } from "../running/from-categories";
import { readColumn } from "../running/read-range";

/**
 * £ by which your own prices are dearer than the peers', for your own units and mix.
 * @customfunction PRICEEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, a row for each category.
 * @param ownCosts Your own costs in £: one column, the same rows.
 * @param peerUnits The peers' units: the same rows, a column for each peer. Blank is missing.
 * @param peerCosts The peers' costs in £: the same rows and columns. Blank is missing.
 * @param [parents] What each category is a kind of, whose price it takes where no peer has one. If omitted, all of them.
 * @returns {any[][]} The effect in £, unrounded; cheaper where it is negative.
 * @remarks Own cost − virtual cost. Volume, mix and price effect add up to own cost less expected cost.
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
