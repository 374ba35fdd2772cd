import type { Indicator } from "../release/indicator";

const withoutShares = /%|percentage|score|rank|class|points|proportion|ratio|years/;

/**
 * A gap to a median as a share of it, e.g. −0.03; null if that would mean nothing: for a median that is not above zero,
 * for percentages, and for scores, ranks and the like, whose zero is not nothing.
 */
export function gapShare(gap: number, median: number, { unit }: Pick<Indicator, "unit">): number | null {
  return median > 0 && !withoutShares.test(unit) ? gap / median : null;
}
