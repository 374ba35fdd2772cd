import { daysBetween } from "../questionnaire/excel-date";

/** The first and last day of a financial year such as 2024-25: 2024-04-01 and 2025-03-31. */
export function yearLimits(year: string): { readonly first: string; readonly last: string } {
  const start = Number(year.slice(0, 4));
  return { first: `${start}-04-01`, last: `${start + 1}-03-31` };
}

/** Days from 1 April to 31 March: 366 if there is a 29 February in between, as in 2023-24. */
export function daysInYear(year: string): number {
  const { first, last } = yearLimits(year);
  return daysBetween(first, last) + 1;
}
