import { wordsOf } from "../search/words-of";
import type { ScrapbookAnswer } from "./scrapbook-answer";

/** Which answers to show. */
export interface AnswersSought {
  /** Words to find, any of them; blank for all answers. */
  readonly search: string;
  /** Id of a topic; null for all. */
  readonly topic: string | null;
  /** Name of a member; null for all. */
  readonly member: string | null;
  /** Codes of members whose answers come first among equals, such as peers who do better. */
  readonly first?: ReadonlySet<string>;
}

/** Longer than any search. Somebody may paste a page. */
const mostCharacters = 500;

/**
 * The answers that have any of the words, those with more of them first; then answers of the members asked to be first,
 * then the newest, then in the order given. The form of a word, letter case and its end make no difference.
 */
export function findAnswers(
  answers: readonly ScrapbookAnswer[],
  { search, topic, member, first = new Set() }: AnswersSought,
): readonly ScrapbookAnswer[] {
  const sought = [...new Set(wordsOf(search.slice(0, mostCharacters)))];
  const isAll = search.trim() === "";
  const isFirst = ({ member: { code } }: ScrapbookAnswer) => code !== null && first.has(code);
  return answers
    .filter((answer) => topic === null || answer.topic === topic)
    .filter((answer) => member === null || answer.member.name === member)
    .map((answer) => ({ answer, found: countOf(sought, answer) }))
    .filter(({ found }) => isAll || found > 0)
    .sort(
      (one, other) =>
        other.found - one.found ||
        Number(isFirst(other.answer)) - Number(isFirst(one.answer)) ||
        (one.answer.date < other.answer.date ? 1 : one.answer.date > other.answer.date ? -1 : 0),
    )
    .map(({ answer }) => answer);
}

/** How many of the words an answer has, or words that begin with them. */
function countOf(sought: readonly string[], { text, question, member, clubLabel }: ScrapbookAnswer): number {
  const words = wordsOf(`${question.label} ${text} ${member.name} ${clubLabel}`);
  return sought.filter((word) => words.some((one) => one === word || (word.length > 2 && one.startsWith(word)))).length;
}
