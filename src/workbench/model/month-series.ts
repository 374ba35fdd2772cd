/** Day 0 of Excel's dates; right for every date from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/**
 * Dates on the same day of months in equal steps, such as 1/4, 1/5, 1/6, go on month by month; so do ends of months.
 * Null for other dates, which go on by days.
 */
export function monthSeries(dates: readonly number[]): ((after: number) => number) | null {
  const parts = dates.map((date) => new Date(dayZero + Math.floor(date) * day));
  const months = parts.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth());
  const [first] = parts;
  const step = (months[1] ?? 0) - (months[0] ?? 0);
  const isEven = months.every((month, index) => month === (months[0] ?? 0) + index * step);
  const isEnd = parts.every((date) => date.getUTCDate() === daysIn(date.getUTCFullYear() * 12 + date.getUTCMonth()));
  const isSameDay = parts.every((date) => date.getUTCDate() === first?.getUTCDate());
  if (!first || step === 0 || !isEven || !(isEnd || isSameDay) || dates.some((date) => date % 1 !== 0)) return null;
  return (after) => {
    const month = (months.at(-1) ?? 0) + after * step;
    const date = isEnd ? daysIn(month) : Math.min(first.getUTCDate(), daysIn(month));
    return (Date.UTC(Math.floor(month / 12), month - Math.floor(month / 12) * 12, date) - dayZero) / day;
  };
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
