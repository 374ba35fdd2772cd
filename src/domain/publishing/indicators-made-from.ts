import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { publishedSums } from "./published-sums";

/**
 * The ids of a club's indicators that are made from a published sum: those that have it as numerator or denominator, and
 * those that are relative to one of these.
 *
 * @param sum its id
 */
export function indicatorsMadeFrom(club: ClubDefinition, sum: string): readonly string[] {
  const direct = new Set(
    publishedSums(club)
      .find(({ id }) => id === sum)
      ?.of.map(({ id }) => id),
  );
  const isMade = ({ id, relativeTo }: ClubIndicator) =>
    direct.has(id) || (relativeTo !== null && direct.has(relativeTo));
  return club.indicators.filter(isMade).map(({ id }) => id);
}
