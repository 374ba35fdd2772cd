import type { DemonstrationClub } from "../demonstration-club";
import { adoptionDemonstration } from "./adoption";
import { cfoSurveyDemonstration } from "./cfo-survey";
import { claDemonstration } from "./cla";
import { earlyInterventionDemonstration } from "./early-intervention";
import { financialAssessmentsDemonstration } from "./financial-assessments";
import { residentialNursingDemonstration } from "./residential-nursing";
import { selfDirectedSupportDemonstration } from "./self-directed-support";
import { senDemonstration } from "./sen";

/** Every club that there are demonstration returns of. */
export const demonstrationClubs: readonly DemonstrationClub[] = [
  claDemonstration,
  adoptionDemonstration,
  cfoSurveyDemonstration,
  residentialNursingDemonstration,
  selfDirectedSupportDemonstration,
  senDemonstration,
  earlyInterventionDemonstration,
  financialAssessmentsDemonstration,
];

const byId = new Map(demonstrationClubs.map((each) => [each.club, each]));

/** @throws RangeError for a club of which there is no typical return */
export function demonstrationClub(id: string): DemonstrationClub {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no typical return of the club ${id}.`);
  return found;
}
