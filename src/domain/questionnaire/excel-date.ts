import type { DateSystem } from "./raw-cell";

const millisecondsADay = 86_400_000;
/** The day that Excel numbers 0 (in the 1900 date system, counting back from March 1900). */
const origin = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 31 December 9999, Excel's last date, in the 1900 date system. */
const lastSerial = 2_958_465;
/** Excel believes that 1900 was a leap year: serial 60 is a 29 February that never was. */
const phantomLeapDay = 60;

/**
 * The date of an Excel date number, as 2025-03-31; null if it is not a date (negative, too large, or the 29 February 1900
 * that Excel invented). A time of day is dropped.
 *
 * @example
 * dateOfSerial(45747, 1900); // => "2025-03-31"
 */
export function dateOfSerial(serial: number, system: DateSystem): string | null {
  const day = Math.floor(serial);
  if (!(day >= (system === 1900 ? 1 : 0) && day <= lastSerial - (system === 1900 ? 0 : 1462))) return null;
  if (system === 1900 && day === phantomLeapDay) return null;
  const shift = system === 1900 && day < phantomLeapDay ? 1 : 0;
  return new Date(origin[system] + (day + shift) * millisecondsADay).toISOString().slice(0, 10);
}

/** The Excel date number of a date such as 2025-03-31, from March 1900 on. */
export function serialOfDate(date: string, system: DateSystem): number {
  return (Date.parse(date) - origin[system]) / millisecondsADay;
}

/** The number of days from one date to another, both as 2025-03-31; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}
