import type { Directory } from "../release/directory";

/**
 * The year for a chart of these indicators: the one that is chosen, unless the chart leaves out the indicator that it was
 * chosen for and its first one has nothing for it; then the newest that its first one has.
 *
 * @param indicators ids; "" is blank
 * @param chosen the indicator that was chosen, by id, and its year
 */
export function yearForSet(
  indicators: readonly string[],
  { chosen, year }: { readonly chosen: string; readonly year: string },
  directory: Directory,
): string {
  const first = indicators.find((id) => id !== "");
  const newest = directory.indicators.find(({ id }) => id === first)?.newest;
  if (newest === undefined || indicators.includes(chosen)) return year;
  // Years of one form sort as texts; a calendar year is none of a financial series.
  return year.length === newest.length && year <= newest ? year : newest;
}
