/**
 * Units of indicators that may be added up over authorities: money, and what is counted. Any other may be a rate, mean,
 * score or rank, whose sum would mean nothing.
 */
export const additiveUnits: ReadonlySet<string> = new Set([
  "GBP",
  ...["adults", "carers", "cases", "children", "enquiries", "full-time equivalents", "households"],
  ...["people", "placements", "places", "plans", "providers", "pupils", "referrals", "requests", "residents", "weeks"],
  "young people",
]);
