import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";

/** What a query or feedback is about, such as `homes[beds] of Oak House`, in the words of the questionnaire. */
export function labelOfSubject(club: ClubDefinition, subject: string): string {
  const [, written = subject, row = ""] = /^([^[\]]+\[[^[\]]+\])(?: of (.+))?$/.exec(subject) ?? [];
  const label = findField(club, written)?.field.label ?? written;
  return row === "" ? label : `${label}, ${row}`;
}
