import type { WaitingSubmission } from "../questionnaire-ports";
import type { WaitingNote } from "./session-state";

/** What the pane shows of a queued submission. */
export function noteOf({ key, label, club, year, member, request, refused }: WaitingSubmission): WaitingNote {
  return { key, club: label ?? `${club} ${year}`, member, file: request.workbook.name, refused: refused ?? null };
}
