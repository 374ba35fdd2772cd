import { findClub } from "../../domain/clubs/index";
import type { WaitingSubmission } from "../questionnaire-ports";
import type { WaitingNote } from "./questionnaire";

/** What a person is told of a submission that waits. */
export function noteOf({ key, club, year, member, request, refused }: WaitingSubmission): WaitingNote {
  const label = findClub(club, year)?.label ?? club;
  return { key, club: `${label} ${year}`, member, file: request.workbook.name, refused: refused ?? null };
}
