import { oncePer } from "../once-per";
import type { ClubDefinition } from "./club-definition";
import type { Question } from "./question";
import type { Register } from "./register";

/** A part of a questionnaire: the contact, a section, the scrapbook or the sign-off. */
export interface ClubPart {
  readonly kind: "contact" | "section" | "scrapbook" | "sign-off";
  /** A section's id; null for the other parts, of which there is one each. */
  readonly id: string | null;
  readonly label: string;
  readonly questions: readonly Question[];
  readonly registers: readonly Register[];
}

/** The parts of a club's questionnaire that ask for anything, in the order of its sheets; the same objects every time. */
export const partsOf = oncePer((club: ClubDefinition): readonly ClubPart[] => {
  const only = (kind: "contact" | "scrapbook" | "sign-off", label: string, questions: readonly Question[]) => ({
    kind,
    id: null,
    label,
    questions,
    registers: [],
  });
  const sections = club.sections.map(({ id, label, questions, registers }): ClubPart => ({
    kind: "section",
    id,
    label,
    questions,
    registers,
  }));
  const parts: readonly ClubPart[] = [
    only("contact", "Contact", club.contact),
    ...sections,
    only("scrapbook", "Scrapbook", club.scrapbook),
    only("sign-off", "Sign-off", club.signOff),
  ];
  return parts.filter(({ questions, registers }) => questions.length > 0 || registers.length > 0);
});
