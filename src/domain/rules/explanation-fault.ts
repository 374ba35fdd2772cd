import type { ClubDefinition } from "../clubs/club-definition";
import type { Problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import { fewestWords } from "./fewest-words";
import { goodExplanation } from "./good-explanation";
import { wordsIn } from "./words-in";

/**
 * Why a text can't be saved as an explanation: it has fewer words than the club's rule asks for, too few to give a cause
 * and an amount. Null if it can be saved (a poor one is left for the rule to find), if it is blank, which deletes the
 * explanation, or if the club has no such rule.
 */
export function explanationFault({ rules }: ClubDefinition, text: string): Problem | null {
  const asked = rules.filter(({ kind }) => kind === goodExplanation.kind);
  const fewest = Math.max(0, ...asked.map(({ options }) => fewestWords.parse(options["minWords"])));
  const words = wordsIn(text).length;
  return text.trim() === "" || words >= fewest
    ? null
    : workbookProblem("explanation-too-short", { text, words, fewest });
}
