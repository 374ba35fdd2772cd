import type { ClubDefinition } from "../clubs/club-definition";
import { withDemonstration } from "../demonstration-data";

/** Where a finding has last year's figures from. Those of a demonstration year are of one, too. */
export function lastYearsSubmission({ demonstration }: Pick<ClubDefinition, "demonstration">): string {
  return withDemonstration(["last year's submission"], demonstration === true).join(", ");
}
