import { problem } from "../../domain/problems";
import { fromMember } from "../running/from-member";

/**
 * One authority's cost per unit, such as £ per child per week. Only for indicators that are unit costs.
 * @customfunction UNITCOST
 * @chapter A figure of one authority
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority, or "England". If omitted, your own.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The cost per unit, unrounded.
 * @remarks As VALUE, but #VALUE! if the indicator is not a cost per unit, so that a model that multiplies by activity
 * can't use a total or a rate by mistake.
 * @example =CLUB.UNITCOST("s251.fostering.weekly-cost","Kent","2024-25") => 900
 */
export function unitCost(indicator: unknown[][], member?: unknown[][], year?: unknown[][]) {
  return fromMember({ indicator, member, year }, ({ label, unitCost }) =>
    unitCost ? null : problem("not-a-unit-cost", { indicator: label }),
  );
}
