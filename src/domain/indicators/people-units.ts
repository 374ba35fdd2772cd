/** Units that count people, or things that each belong to a person: small counts of them are withheld, because they could identify somebody. */
export const peopleUnits: ReadonlySet<string> = new Set([
  ...["adults", "carers", "cases", "children", "enquiries", "households", "people", "placements", "plans", "pupils"],
  ...["referrals", "requests", "residents", "young people"],
]);
