import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { fosteringClub } from "../clubs/fostering-club";

/** The made-up club, defined. */
export function defineFostering(): ClubDefinition {
  const club = defineClub(fosteringClub);
  if (!club.ok) throw new Error(club.problem.message);
  return club.value;
}
