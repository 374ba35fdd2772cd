import type { ClubDefinition } from "../clubs/club-definition";
import { fieldNamesOf, findField } from "../clubs/find-field";
import { countsPeople } from "../publishing/counts-people";

/** What a club promises about its members' figures, for the Cover. What a release withholds keeps it. */
export function promiseOf(club: ClubDefinition): string {
  const { shares, smallestGroup } = club;
  const shared =
    shares === "statistics"
      ? `No member sees another's figures. The club's reports give statistics of ${smallestGroup} members or more, and none from which a single member's figure can be worked out.`
      : `The members of this club see each other's figures by name. Statistics rest on ${smallestGroup} members or more.`;
  return asksForPeople(club) ? `${shared} ${people}` : shared;
}

const people = "Counts of 1 to 4 people, their nights and cost, and figures that would give one away, are withheld.";

/** A survey of opinions has no counts to withhold, and would puzzle its readers with a promise about them. */
function asksForPeople(club: ClubDefinition): boolean {
  return fieldNamesOf(club).some((name) => countsPeople(findField(club, name)?.field.unit ?? null));
}
