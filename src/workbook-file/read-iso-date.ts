import { serialOfDate } from "../domain/questionnaire/excel-date";

const iso = /^(\d{4}-\d{2}-\d{2})?(?:(?:^|[T ])(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const secondsADay = 86_400;

/**
 * The number of days for a date, a time or both, as in cells of the type "d": "2026-09-30", "2026-09-30T12:00:00.000",
 * "12:00:00". Uses the time as written and ignores any time zone. Null if the text is none of these.
 */
export function readIsoDate(text: string, dates: 1900 | 1904): number | null {
  const match = iso.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = match;
  if (date === undefined && match[2] === undefined) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsADay;
  if (date === undefined) return time;
  const isDay = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(isDay.getTime()) || !isDay.toISOString().startsWith(date)) return null;
  const serial = serialOfDate(date, dates);
  if (serial < 0) return null;
  // Excel counts 29 February 1900, which did not exist, so days before it are one less.
  return (dates === 1900 && serial < 61 ? serial - 1 : serial) + time;
}
