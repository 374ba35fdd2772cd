/** The year whose first day a workbook counts days from. */
export type DateSystem = 1900 | 1904;

/** Days between the two beginnings: what a date of the one system is more in the other. */
const between = 1_462;

/** A number of days as it would be in the 1900 system, in which number formats read it. */
export function inSystemOf1900(days: number, dates: DateSystem): number {
  return dates === 1904 ? days + between : days;
}

/** A number of days of the 1900 system as the workbook's own system counts it. */
export function inOwnSystem(days: number, dates: DateSystem): number {
  return dates === 1904 ? days - between : days;
}
