import { financialYearOf } from "../financial-year-of";

/** How many years a figure may be behind the year in which its release was made, and still count as the latest. */
const latestReach = 2;

/**
 * Whether a year's figures were more than two years old on a day: more than two years before the financial year of that
 * day. Several years together count by their last.
 *
 * @param year as a release writes it, e.g. 2024-25
 * @param date ISO date on which the release was made
 */
export function isOldYear(year: string, date: string): boolean {
  return lastStartOf(financialYearOf(date)) - lastStartOf(year) > latestReach;
}

/**
 * The calendar year in which the last year of a figure starts: 2024 for 2024-25 and for 2024. Three calendar years
 * together are written 2022-24, so their last is 2024; three financial years 2021-24, whose last is 2023-24.
 */
function lastStartOf(year: string): number {
  const start = Number(year.slice(0, 4));
  const end = /-(\d\d)$/.exec(year)?.[1];
  if (end === undefined) return start;
  const span = (Number(end) - (start % 100) + 100) % 100;
  return span === 2 ? start + span : start + span - 1;
}
