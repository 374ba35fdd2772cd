import { chanceOf } from "../../demonstration/chance";
import { openYear } from "../../domain/clubs/demonstration-years";
import type { Shipped } from "./shipped-files";

/** Where Try as Leeds signs in. */
export const leeds = "E08000035";

interface Member {
  readonly code: string;
  readonly name: string;
}

/** Who is in a club, and who returns what. */
export interface Membership {
  readonly groupsFrom: Shipped;
  /** In the order of their codes. */
  readonly members: readonly Member[];
  /** Those who return in that year; in the open year, of those whose returns are kept. Leeds does not, so that somebody can. */
  returning(year: string): readonly Member[];
  /** Whether a demonstration has the returns of that member: of Leeds and its closest neighbours, or of all. */
  isKept(member: string): boolean;
}

/** How many of the closest neighbours' returns are kept: as many as the first start has time for. */
const closest = 5;
/** In a hundred: those who don't return in a closed year, and those of the neighbours who have in the open one. */
const [missing, early] = [4, 75];

/**
 * The members of Section 251 are those of every club.
 *
 * @param whose whose returns are kept
 */
export function demonstrationMembers(
  club: string,
  shipped: readonly Shipped[],
  whose: "neighbours" | "all",
): Membership {
  const groupsFrom = shipped.find(({ release }) => release.stamp.club === "section-251");
  if (groupsFrom === undefined) throw new Error("Section 251 does not ship.");
  const { release } = groupsFrom;
  const members = release.members.filter(({ abolished }) => !abolished).map(({ code, name }) => ({ code, name }));
  const near = release.groups
    .filter(({ id, owner }) => owner === leeds && id === "neighbours")
    .flatMap((group) => group.members);
  const neighbours = new Set([leeds, ...near.slice(0, closest)]);
  const inHundred = (member: string, year: string) => chanceOf("returns", club, member, year).whole(0, 99);
  const isKept = (code: string) => whose === "all" || neighbours.has(code);
  const isEarly = (code: string) => code !== leeds && isKept(code) && inHundred(code, openYear) < early;
  return {
    groupsFrom,
    members: [...members].sort((one, other) => (one.code < other.code ? -1 : 1)),
    returning(year) {
      return this.members.filter(({ code }) =>
        year === openYear ? isEarly(code) : neighbours.has(code) || inHundred(code, year) >= missing,
      );
    },
    isKept,
  };
}
