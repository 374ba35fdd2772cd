import { succeed } from "../../domain/result";
import { volumeEffect as effectOf } from "../../domain/scenarios/volume-effect";
import { fromCategories } from "../running/from-categories";
import { readNumber } from "../running/read-arguments";

/**
 * What having more units than expected costs, at the peers' prices and mix.
 * @customfunction VOLUMEEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, with a row for each category.
 * @param expectedUnits Units you would expect over all categories, such as your population × the peers' units per head.
 * @param peerUnits The peers' units: the same rows, with a column for each peer. A blank cell is a missing figure.
 * @param peerCosts The peers' costs in £: the same rows and columns. A blank cell is a missing figure.
 * @param [parents] The wider category each one belongs to; we use its price if no peer has one. If omitted, all categories together.
 * @returns {any[][]} The effect in £, unrounded. Negative if you have fewer units than expected.
 * @remarks (Your units − expected units) × the peers' average price. The volume, mix and price effects add up to your
 * cost less the expected cost.
 * @example =ROUND(CLUB.VOLUMEEFFECT({100;50},140,{1000,400;300,200},{500000,240000;900000,500000}),2) => 11263.16
 */
export function volumeEffect(
  ownUnits: unknown[][],
  expectedUnits: unknown[][],
  peerUnits: unknown[][],
  peerCosts: unknown[][],
  parents?: unknown[][],
) {
  return fromCategories({ ownUnits, peerUnits, peerCosts, parents }, (average) => {
    const expected = readNumber("expectedUnits", expectedUnits, "one number");
    return expected.ok ? succeed(effectOf(average, expected.value)) : expected;
  });
}
