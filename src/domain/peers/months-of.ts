import type { Indicator } from "../release/indicator";

/** First and last month, both counted from the year 0: twelve times the year, and 0 for January. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * The months that a year of an indicator covers, as a release writes it. 2024-25 is April to March, whatever is counted
 * in it; 2015-17 is from January 2015 to December 2017, which holds financial years written so as well; 2024 is its
 * census in January, the year to its 30 September, or January to December.
 *
 * @example
 * monthsOf("2024-25", "financial-year"); // => April 2024 to March 2025
 */
export function monthsOf(year: string, periodType: Indicator["periodType"]): Months {
  const from = Number(year.slice(0, 4)) * 12;
  const end = /^\d{4}-(\d\d)$/.exec(year)?.[1];
  if (end !== undefined) {
    const years = (Number(end) - Number(year.slice(2, 4)) + 100) % 100;
    return years === 1 ? { first: from + 3, last: from + 14 } : { first: from, last: from + years * 12 + 11 };
  }
  if (periodType === "january-census") return { first: from, last: from };
  if (periodType === "year-to-30-september") return { first: from - 3, last: from + 8 };
  return { first: from, last: from + 11 };
}
