import { partsOf, type ClubPart } from "../clubs/parts-of";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Answers } from "./answer";
import type { Finding } from "./finding";

/** The part of the questionnaire that a finding is about; null if it is about the whole of it. */
export type PartOfFinding = (finding: Finding) => ClubPart | null;

/**
 * Tells the part of each finding: by the question or register it is about, or else by the sheet of its cell, as for an
 * indicator, which marks the first of the answers it is made of.
 */
export function partOfFinding(club: ClubDefinition, answers: Answers): PartOfFinding {
  const bySubject = new Map<string, ClubPart>();
  const bySheet = new Map<string, ClubPart>();
  const put = (part: ClubPart, id: string, sheet: string | undefined) => {
    bySubject.set(id, part);
    const name = sheet?.toLowerCase();
    if (name !== undefined && !bySheet.has(name)) bySheet.set(name, part);
  };
  for (const part of partsOf(club)) {
    if (part.id !== null) bySubject.set(`sheet ${part.id}`, part);
    for (const { id } of part.questions) put(part, id, answers.questions[id]?.place.sheet);
    for (const { id } of part.registers) put(part, id, answers.registers[id]?.sheet);
  }
  return ({ subject, place }) => {
    // A register's cell, `homes[beds] of Oak House`, belongs to the part of its register.
    const owner = /^([^[\]]+)\[/.exec(subject)?.[1] ?? subject;
    return bySubject.get(owner) ?? (place === null ? null : (bySheet.get(place.sheet.toLowerCase()) ?? null));
  };
}
