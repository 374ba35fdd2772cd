const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** How many days after the day it was due something was received: 0 on that day and before. Both are ISO dates. */
export function daysLate(due: string, received: string): number {
  return Math.max(0, Math.round((startOf(received) - startOf(due)) / dayInMilliseconds));
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
