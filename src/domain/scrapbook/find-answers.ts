import { wordsOf } from "../search/words-of";
import type { ScrapbookAnswer } from "./scrapbook-answer";

/** Which answers to show. */
export interface AnswersSought {
  /** Words to find, any of them; blank for all answers. */
  readonly search: string;
  /** Id of a topic, or of a question; null for all. */
  readonly topic: string | null;
  /** Name of a member; null for all. */
  readonly member: string | null;
  /** Left out or null for all years. */
  readonly year?: string | null;
  /** Codes of the members of a peer group; left out or null for everybody. Whom we don't know is in none. */
  readonly group?: ReadonlySet<string> | null;
  /** Ids of answers that the service found for the words, the best first: these count as found, before all others. */
  readonly ranked?: readonly string[];
  /** Codes of members whose answers come first among equals, such as peers who do better. */
  readonly first?: ReadonlySet<string>;
}

/** Longer than any search. Somebody may paste a page. */
const mostCharacters = 500;

/**
 * The answers that the service found for the words, then those that have any of them, those with more of them first; then
 * answers of the members asked to be first, then the newest, then in the order given. The form of a word, letter case and
 * its end make no difference. Answers that are made up come last.
 */
export function findAnswers(
  answers: readonly ScrapbookAnswer[],
  { search, topic, member, year = null, group = null, ranked = [], first = new Set() }: AnswersSought,
): readonly ScrapbookAnswer[] {
  const sought = [...new Set(wordsOf(search.slice(0, mostCharacters)))];
  const isAll = search.trim() === "";
  const places = new Map(ranked.map((id, at) => [id, at]));
  const isFirst = ({ member: { code } }: ScrapbookAnswer) => code !== null && first.has(code);
  return answers
    .filter((answer) => topic === null || answer.topic === topic || answer.question.id === topic)
    .filter((answer) => member === null || answer.member.name === member)
    .filter((answer) => year === null || answer.year === year)
    .filter(({ member: { code } }) => group === null || (code !== null && group.has(code)))
    .map((answer) => ({ answer, found: countOf(sought, answer), place: places.get(answer.id) ?? ranked.length }))
    .filter(({ found, place }) => isAll || found > 0 || place < ranked.length)
    .sort(
      (one, other) =>
        Number(one.answer.demonstration) - Number(other.answer.demonstration) ||
        one.place - other.place ||
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
