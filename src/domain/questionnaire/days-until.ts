const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * How many days there are until a day, from the calendar day that a moment has where the user is: 0 on the day itself,
 * negative once it has passed.
 *
 * @param day an ISO date, "2026-10-09"
 */
export function daysUntil(day: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / dayInMilliseconds);
}
