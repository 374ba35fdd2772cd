import type { PeriodType } from "../domain/release/indicator";

/** The texts about what an indicator is. */
export const aboutMessages = {
  definition: "Definition",
  numerator: "Numerator",
  denominator: "Denominator",
  unit: "Unit",
  period: "Period",
  basis: "Money",
  pooled: "Pooled value",
  source: "Source",
  outturn: "Outturn: what was spent",
  budget: "Budget: what was planned",
  periods: {
    "financial-year": "Financial year",
    "snapshot-31-march": "On 31 March, at the end of the year",
    "calendar-year": "Calendar year",
    "academic-year": "Academic year",
    "january-census": "January census",
    "mid-year": "Middle of the year",
    "several-years": "Several years together",
    "year-to-30-september": "Year to 30 September of the year named",
    "single-day": "One day, which the definition names",
  } satisfies Record<PeriodType, string>,
} as const;
