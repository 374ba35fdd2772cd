import type { ClubDefinition } from "../clubs/club-definition";
import type { Finding } from "./finding";
import { isToAnswer } from "./is-to-answer";

/** Whether a finding says only that the sign-off is missing, which is a step of submitting and nothing to do before. */
export function isSignOffStep(club: ClubDefinition, finding: Finding): boolean {
  return isToAnswer(finding) && club.signOff.some(({ id }) => id === finding.subject);
}
