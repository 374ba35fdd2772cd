import { inYear } from "../../src/domain/clubs/authoring/in-year";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { clubs, findClub } from "../../src/domain/clubs/index";
import { demonstrationReturn, type DemonstrationReturn } from "../../src/demonstration/demonstration-return";
import { councils, publishedReleases } from "./published-releases";

/** The years that there are demonstration returns of. */
export const demonstrationYears = ["2023-24", "2024-25", "2025-26"] as const;

const known = new Map<string, ClubDefinition>();

/** A club in a year, as it ships or else moved there: the same object each time, so that it is worked out once. */
export function clubIn(id: string, year: string): ClubDefinition {
  const key = `${id} ${year}`;
  const ships = clubs.some((each) => each.club === id && each.year === year);
  const found = known.get(key) ?? (ships ? findClub(id, year) : inYear(findClub(id, "2025-26")!, year));
  if (found === null) throw new Error(`There is no club ${key}.`);
  known.set(key, found);
  return found;
}

const made = new Map<string, DemonstrationReturn>();

/** A council's return of a year, which follows its returns of the years before; made once. */
export function returnOf(id: string, code: string, year: string): DemonstrationReturn {
  const key = `${id} ${code} ${year}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const before = demonstrationYears[demonstrationYears.findIndex((each) => each === year) - 1];
  const member = councils.find((each) => each.code === code);
  if (member === undefined) throw new Error(`There is no council ${code}.`);
  const previous = before === undefined ? null : returnOf(id, code, before).answers;
  const club = clubIn(id, year);
  const fresh = demonstrationReturn({ club, member, seed: "test", releases: publishedReleases, previous });
  made.set(key, fresh);
  return fresh;
}
