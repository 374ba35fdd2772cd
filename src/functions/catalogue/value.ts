import { fromMember } from "../running/from-member";

/**
 * One authority's value of an indicator, or England's, as published and unrounded.
 * @customfunction VALUE
 * @chapter A figure of one authority
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority, or "England". If omitted, your own.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} The value, in the indicator's unit.
 * @remarks Missing and suppressed values are #N/A, with the publisher's reason; never 0. England's value is the
 * published national figure, never a sum or a mean.
 * @example =CLUB.VALUE("s251.residential-care.weekly-cost","Leeds","2024-25") => 8625
 * @example =CLUB.VALUE("s251.residential-care.weekly-cost",{"Leeds";"Kent";"England"},"2024-25") => [[8625],[6335],[7385]]
 */
export function value(indicator: unknown[][], member?: unknown[][], year?: unknown[][]) {
  return fromMember({ indicator, member, year });
}
