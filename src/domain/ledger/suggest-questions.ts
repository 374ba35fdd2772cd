import type { ClubDefinition } from "../clubs/club-definition";
import { oncePer } from "../once-per";
import { wordsOf } from "../search/words-of";
import type { LedgerGroup } from "./ledger-groups";
import { type MoneyQuestion, moneyQuestions } from "./money-questions";

/** How sure a suggestion is, by how many of the ledger's telling words the question has too. */
export type Confidence = "likely" | "possible" | "a guess";

export interface Suggestion {
  readonly question: MoneyQuestion;
  readonly confidence: Confidence;
  /** The words that both have, the most telling first. */
  readonly because: readonly string[];
  /** −1 if the question asks for income, which ledgers have as credits. */
  readonly sign: 1 | -1;
}

/** How much a word counts that is in the question's name, its heading or only its definition. */
const weights = [1, 0.6, 0.4] as const;
const mostSuggestions = 3;

/** Words of ledgers and questions that distinguish nothing. */
const idle: ReadonlySet<string> = new Set(
  "amount cost costs expenditure spend total other gross net general misc miscellaneous payment year code account".split(
    " ",
  ),
);

const income = /\b(income|receipts?|grants?|contributions?|fees and charges|charges to|recharged?|rents?)\b/i;

/**
 * The questions that lines of a ledger may belong to, by the words of their descriptions, the best first; none if no
 * telling word is the same. They are only suggestions: nothing is mapped by them.
 */
export function suggestQuestions(
  club: ClubDefinition,
  { description, centreDescription }: Pick<LedgerGroup, "description" | "centreDescription">,
): readonly Suggestion[] {
  const { questions, rarity } = indexOf(club);
  const said = [...new Set([...wordsOf(description), ...wordsOf(centreDescription)])].filter((word) => !idle.has(word));
  const worth = (word: string) => rarity.get(word) ?? 0;
  // A word that no question has says that the line may be about something else; it counts as an ordinary one.
  const whole = said.reduce((sum, word) => sum + (worth(word) || 1), 0);
  if (whole === 0) return [];
  const scored = questions.flatMap(({ question, weightOf }) => {
    const shared = said.filter((word) => weightOf.has(word));
    const score = shared.reduce((sum, word) => sum + worth(word) * (weightOf.get(word) ?? 0), 0) / whole;
    const because = shared.sort((one, other) => worth(other) - worth(one));
    return score < 0.15 ? [] : [{ question, score, because }];
  });
  scored.sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  const isClear = best !== undefined && (second === undefined || second.score < best.score * 0.85);
  return scored.slice(0, mostSuggestions).map(({ question, score, because }, at) => ({
    question,
    because,
    confidence: at === 0 && isClear && score >= 0.55 ? "likely" : score >= 0.35 ? "possible" : "a guess",
    sign: signFor(question),
  }));
}

/** −1 for a question that asks for income as a positive figure, 1 for any other. */
export function signFor({ question }: MoneyQuestion): 1 | -1 {
  return income.test(question.label) && !/\bnet of\b/i.test(question.label) ? -1 : 1;
}

const indexOf = oncePer((club: ClubDefinition) => {
  const questions = moneyQuestions(club).map((question) => {
    const weightOf = new Map<string, number>();
    for (const [at, text] of question.words.entries())
      for (const word of wordsOf(text)) if (!weightOf.has(word)) weightOf.set(word, weights[at] ?? 0);
    return { question, weightOf };
  });
  const counts = new Map<string, number>();
  for (const { weightOf } of questions)
    for (const word of weightOf.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + questions.length / count)]));
  return { questions, rarity };
});
