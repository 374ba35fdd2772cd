import { wordsOf } from "../search/words-of";

/** Words that may be there or not without making it another thing. */
const fillers: ReadonlySet<string> = new Set(
  wordsOf("service programme scheme provision care in within placement social"),
);

/** Words that stand in many names and tell nothing by themselves: what has but them in common is not alike. */
const vague: ReadonlySet<string> = new Set([
  ...["children", "child", "young", "people", "family", "adult", "other", "support", "health", "team", "total"],
  ...["18", "64", "65", "over", "old", "school", "early", "public", "year", "cost", "care", "social"],
]);

/** Whether a name may have this word or not without being of another thing. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** Whether a word alone does not tell what a name is of. */
export function isVagueWord(word: string): boolean {
  return fillers.has(word) || vague.has(word);
}
