/**
 * That day, or the next one on which a council in England works: Monday to Friday, and no bank holiday. Holidays that
 * are proclaimed for one year, such as a coronation's, are not known.
 *
 * @param day as 2025-08-25
 * @example
 * workingDay("2025-08-24"); // => "2025-08-26", after a Sunday and the summer bank holiday
 */
export function workingDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  while (isWeekend(date) || isBankHoliday(date)) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const dayInMilliseconds = 86_400_000;

const isWeekend = (date: Date): boolean => date.getUTCDay() % 6 === 0;

function isBankHoliday(date: Date): boolean {
  const [year, month, day, weekday] = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCDay(),
  ];
  if (month === 1) return day === 1 || (weekday === 1 && day <= 3);
  // One that falls on a weekend is kept on the next working day, and of Christmas and Boxing Day there are two.
  if (month === 12) return day === 25 || day === 26 || ((day === 27 || day === 28) && weekday <= 2);
  if (month === 5 && weekday === 1) return day <= 7 || day > 24;
  if (month === 8 && weekday === 1) return day > 24;
  const afterEaster = (date.getTime() - easterSunday(year)) / dayInMilliseconds;
  return afterEaster === -2 || afterEaster === 1;
}

/** The moment at which Easter Sunday begins, by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
