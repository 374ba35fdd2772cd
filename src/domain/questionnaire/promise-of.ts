import type { ClubDefinition } from "../clubs/club-definition";

/** What a club promises about its members' figures, for the Cover. What a release withholds keeps it. */
export function promiseOf({ shares, smallestGroup }: ClubDefinition): string {
  const people = "Counts of 1 to 4 people, their nights and cost, and figures that would give one away, are withheld.";
  return shares === "statistics"
    ? `No member sees another's figures. The club's reports give statistics of ${smallestGroup} members or more, and none from which a single member's figure can be worked out. ${people}`
    : `The members of this club see each other's figures by name. Statistics rest on ${smallestGroup} members or more. ${people}`;
}
