/**
 * The year the given number of years earlier, written in the same way: a financial or academic year, a calendar year,
 * or several years taken together.
 *
 * @example
 * yearsEarlier("2000-01", 1); // => "1999-00"
 * yearsEarlier("2015-17", 1); // => "2014-16"
 */
export function yearsEarlier(year: string, count: number): string {
  const start = String(Number(year.slice(0, 4)) - count);
  const end = /-(\d\d)$/.exec(year)?.[1];
  return end === undefined ? start : `${start}-${String((Number(end) - (count % 100) + 100) % 100).padStart(2, "0")}`;
}
