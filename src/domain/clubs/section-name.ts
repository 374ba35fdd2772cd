import type { ClubPart } from "./parts-of";

/** What a part of a questionnaire goes by where its sections are shared out: a section's id, "contact" or "scrapbook". */
export function sectionName({ kind, id }: Pick<ClubPart, "kind" | "id">): string {
  return id ?? kind;
}
