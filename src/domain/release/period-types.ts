/** The kinds of period or day that a figure can describe, in the order in which they are listed for people. */
export const periodTypes = [
  "financial-year",
  "snapshot-31-march",
  "calendar-year",
  "academic-year",
  "january-census",
  "mid-year",
  "several-years",
  "year-to-30-september",
  "single-day",
] as const;
