/** Every calendar year, or day in it, from one to another, both included. */
export function calendarYears(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
