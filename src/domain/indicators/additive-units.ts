import { peopleUnits } from "./people-units";

/**
 * Units of indicators that may be added up over authorities: money, and what is counted. Any other may be a rate, mean,
 * score or rank, whose sum would mean nothing.
 */
export const additiveUnits: ReadonlySet<string> = new Set([
  ...peopleUnits,
  ...["GBP", "full-time equivalents", "places", "providers", "weeks"],
]);
