declare const of: unique symbol;

/**
 * A place in a release's list of members, from 0. It is a number, and a number of no kind may stand for it; but the
 * compiler takes no indicator's or year's place in its stead. Nothing is left of that at run time.
 */
export type MemberIndex = number & { readonly [of]?: "member" };

/** A place in a release's list of indicators, from 0; likewise. */
export type IndicatorIndex = number & { readonly [of]?: "indicator" };

/** A place in a release's list of years, from 0; likewise. */
export type YearIndex = number & { readonly [of]?: "year" };
