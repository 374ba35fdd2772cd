/**
 * The financial year, April to March, that a day is in.
 *
 * @param date ISO date
 * @example
 * financialYearOf("2027-03-31"); // => "2026-27"
 */
export function financialYearOf(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const start = month < 4 ? year - 1 : year;
  return `${start}-${String(start + 1).slice(-2)}`;
}
