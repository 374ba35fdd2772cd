import type { ClubDefinition } from "../clubs/club-definition";
import type { Answers } from "../questionnaire/answer";
import { personalIdentifierIn } from "../rules/personal-identifier-in";

/** An answer of a club year's scrapbook, as a release gathers it. */
export interface GatheredAnswer {
  /** The question's permanent id in the club. */
  readonly question: string;
  /** What the question was called then. */
  readonly label: string;
  /** ONS code of the member who wrote it; null where the club does not say who wrote what. */
  readonly member: string | null;
  /** Null if it is withheld. */
  readonly text: string | null;
  /** What it contains for which it is withheld, never the text: "a postcode". Null if it is published. */
  readonly withheld: string | null;
}

/** A member of the club. */
interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * The answers to the scrapbook's questions, question by question. Blank answers are left out. An answer in which something
 * could identify a person is withheld.
 *
 * A club that promises statistics only does not say who wrote what: its answers have no member and are in the order of the
 * alphabet, and one that names a member of the club is withheld. An answer that is withheld keeps its member, because
 * only administrators see that.
 */
export function gatherAnswers(
  { scrapbook, shares }: Pick<ClubDefinition, "scrapbook" | "shares">,
  returned: ReadonlyMap<string, Answers>,
  members: readonly Named[],
): readonly GatheredAnswer[] {
  const isNamed = shares !== "statistics";
  return scrapbook.flatMap(({ id, label }) => {
    const written = [...returned].flatMap(([member, { questions }]): readonly GatheredAnswer[] => {
      const answer = questions[id]?.answer;
      const text = answer?.holds === "text" ? String(answer.value).trim() : "";
      if (text === "") return [];
      const withheld = personalIdentifierIn(text) ?? (isNamed ? null : nameIn(text, members));
      if (withheld !== null) return [{ question: id, label, member, text: null, withheld }];
      return [{ question: id, label, member: isNamed ? member : null, text, withheld }];
    });
    const key = ({ member, text }: GatheredAnswer) => (isNamed ? member : text) ?? "";
    return written.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  });
}

function nameIn(text: string, members: readonly Named[]): string | null {
  const words = ` ${wordsOnly(text)} `;
  return members.some(({ name }) => words.includes(` ${wordsOnly(name)} `)) ? "the name of a member" : null;
}

function wordsOnly(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
