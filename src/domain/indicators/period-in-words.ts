import type { PeriodType } from "../release/indicator";

const periods: Readonly<Record<PeriodType, string>> = {
  "financial-year": "For a financial year",
  "snapshot-31-march": "On 31 March, at the end of the year",
  "calendar-year": "For a calendar year",
  "academic-year": "For an academic year",
  "january-census": "At the January census",
  "mid-year": "In the middle of the year",
  "several-years": "For several years together",
  "year-to-30-september": "For the year to 30 September of the year given",
  "single-day": "On one day, given in the definition",
};

/** What period or day a figure describes: "On 31 March, at the end of the year". */
export function periodInWords(periodType: PeriodType): string {
  return periods[periodType];
}
