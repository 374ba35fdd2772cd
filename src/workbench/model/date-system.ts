/** The year from whose first day a workbook counts dates. */
export type DateSystem = 1900 | 1904;

/** Days between the starts of the two systems: the difference between a date's numbers in them. */
const between = 1_462;

/** A date's number converted to the 1900 system, which number formats use. */
export function inSystemOf1900(days: number, dates: DateSystem): number {
  return dates === 1904 ? days + between : days;
}

/** A date's number in the 1900 system, converted to the workbook's own. */
export function inOwnSystem(days: number, dates: DateSystem): number {
  return dates === 1904 ? days - between : days;
}
