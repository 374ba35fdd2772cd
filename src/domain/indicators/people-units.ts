/** Units of counts that are people, or each of which is somebody's: so small that one could be known, they are withheld. */
export const peopleUnits: ReadonlySet<string> = new Set([
  ...["adults", "carers", "cases", "children", "enquiries", "households", "people", "placements", "plans", "pupils"],
  ...["referrals", "requests", "residents", "young people"],
]);
