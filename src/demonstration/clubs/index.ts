import type { DemonstrationClub } from "../demonstration-club";
import { cfoSurveyDemonstration } from "./cfo-survey";
import { claDemonstration } from "./cla";
import { earlyInterventionDemonstration } from "./early-intervention";

/** Every club that there are demonstration returns of. */
export const demonstrationClubs: readonly DemonstrationClub[] = [
  claDemonstration,
  earlyInterventionDemonstration,
  cfoSurveyDemonstration,
];

const byId = new Map(demonstrationClubs.map((each) => [each.club, each]));

/** @throws RangeError for a club of which there is no typical return */
export function demonstrationClub(id: string): DemonstrationClub {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no typical return of the club ${id}.`);
  return found;
}
