import { succeed } from "../../domain/result";
import { volumeEffect as effectOf } from "../../domain/scenarios/volume-effect";
import { fromCategories } from "../running/from-categories";
import { readNumber } from "../running/read-arguments";

/**
 * £ that come of having more units than expected, at the peers' prices and mix.
 * @customfunction VOLUMEEFFECT
 * @chapter Models
 * @param ownUnits Your own units, such as weeks: one column, a row for each category.
 * @param expectedUnits The units expected over all categories, such as your population × the peers' units a head.
 * @param peerUnits The peers' units: the same rows, a column for each peer. Blank is missing.
 * @param peerCosts The peers' costs in £: the same rows and columns. Blank is missing.
 * @param [parents] What each category is a kind of, whose price it takes where no peer has one. If omitted, all of them.
 * @returns {any[][]} The effect in £, unrounded; less where it is negative.
 * @remarks (Own units − expected units) × the peers' average price. Volume, mix and price effect add up to own cost less expected
 * cost.
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
