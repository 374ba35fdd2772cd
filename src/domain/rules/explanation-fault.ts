import type { ClubDefinition } from "../clubs/club-definition";
import { problem, type Problem } from "../problems";
import { fewestWords } from "./fewest-words";
import { goodExplanation } from "./good-explanation";
import { wordsIn } from "./words-in";

/**
 * Why a text can't be kept as an explanation: it has fewer words than the club's rule asks, and so says neither a cause
 * nor an amount. Null where it can be kept, be it a poor one, which the rule then finds; where it is blank, which takes
 * an explanation away; and where the club has no such rule.
 */
export function explanationFault({ rules }: ClubDefinition, text: string): Problem | null {
  const asked = rules.filter(({ kind }) => kind === goodExplanation.kind);
  const fewest = Math.max(0, ...asked.map(({ options }) => fewestWords.parse(options["minWords"])));
  const words = wordsIn(text).length;
  return text.trim() === "" || words >= fewest ? null : problem("explanation-too-short", { text, words, fewest });
}
