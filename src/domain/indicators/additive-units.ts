import { peopleUnits } from "./people-units";

/**
 * Units of indicators that can be added up across authorities: money and counts. Any other may be a rate, mean, score or
 * rank, whose sum would mean nothing.
 */
export const additiveUnits: ReadonlySet<string> = new Set([
  ...peopleUnits,
  ...["GBP", "full-time equivalents", "places", "providers", "weeks"],
]);
