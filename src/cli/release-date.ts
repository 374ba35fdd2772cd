import { InputError } from "./input-error";

/** The date of a release, written 2026-11-22: the one given, or today's in UTC. */
export function releaseDate(given: string | undefined): string {
  const date = given ?? new Date().toISOString().slice(0, 10);
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) {
    throw new InputError(`"${date}" is not a date. Write it as 2026-11-22.`);
  }
  return date;
}
