import { asDemonstration } from "./as-demonstration";
import { inYear } from "./authoring/in-year";
import type { ClubDefinition } from "./club-definition";
import { findClub } from "./index";

/** The years that a demonstration has of every club, the oldest first: closed ones, and last the one that is open. */
export const demonstrationYears = ["2023-24", "2024-25", "2025-26"] as const;

/** The open one. */
export const openYear = "2025-26";

/**
 * What a club asks in one of these years: as it shipped, or where it did not ask anything then, what it asked first, put
 * into that year.
 *
 * @throws RangeError for a club that there is not
 */
export function demonstrationYear(club: string, year: string): ClubDefinition {
  const later = demonstrationYears.filter((each) => each >= year);
  const shipped = later.map((each) => findClub(club, each)).find((each) => each !== null) ?? findClub(club);
  if (shipped === undefined || shipped === null) throw new RangeError(`There is no club ${club}.`);
  return asDemonstration(inYear(shipped, year));
}
