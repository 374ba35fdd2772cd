import { closestMatch } from "../closest-match";
import { everydayWords } from "./everyday-words";
import type { SearchIndex } from "./search-index";
import { wordsOf } from "./words-of";

/** One thing that is searched for, said by a word or by several together. */
export interface Concept {
  /** The ways in which indicators may say it, each as words that must all be there. */
  readonly phrases: readonly (readonly string[])[];
  /** How much it counts. */
  readonly weight: number;
}

/** The share of its letters that a typing mistake may change. */
const mistakenShare = 0.25;

/**
 * What a search asks for: everyday phrases as the words they stand for, the longest first, and every other word as it is.
 * A word that nothing has is taken for the nearest one that something has; if there is none, it is left out.
 */
export function conceptsOf(index: SearchIndex, search: string): readonly Concept[] {
  const words = wordsOf(search).map((word) => corrected(index, word));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const length = longestPhrase(words, at);
    const said = words.slice(at, at + Math.max(1, length));
    const phrases = [said, ...(meanings.get(said.join(" ")) ?? [])];
    const weight = Math.max(...phrases.map((phrase) => weightOf(index, phrase)));
    if (weight > 0) concepts.push({ phrases, weight });
    at += said.length;
  }
  return concepts;
}

function weightOf(index: SearchIndex, phrase: readonly string[]): number {
  const rarities = phrase.map((word) => index.rarityOf(word));
  // A phrase with a word that nothing has can't be found.
  return rarities.includes(0) ? 0 : Math.max(...rarities);
}

/** What each everyday phrase may mean, by its words. */
const meanings: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  everydayWords.flatMap(({ said, meant }) =>
    said.map((phrase) => [wordsOf(phrase).join(" "), meant.map(wordsOf)] as const),
  ),
);
const names: ReadonlySet<string> = new Set(
  everydayWords.flatMap(({ said, isName }) => (isName ? said.map((phrase) => wordsOf(phrase).join(" ")) : [])),
);
const longest = Math.max(1, ...[...meanings.keys()].map((phrase) => phrase.split(" ").length));
const saidWords: ReadonlySet<string> = new Set([...meanings.keys()].flatMap((phrase) => phrase.split(" ")));

/** The words from this one on, up to the end of the longest everyday phrase, and what that may mean; null if none begins here. */
export function everydayPhrase(words: readonly string[], at: number): EverydayPhrase | null {
  const said = words.slice(at, at + longestPhrase(words, at));
  const key = said.join(" ");
  return said.length === 0 ? null : { said, meant: meanings.get(key) ?? [], isName: names.has(key) };
}

interface EverydayPhrase {
  readonly said: readonly string[];
  readonly meant: readonly (readonly string[])[];
  /** Whether it is but another name of the first that is meant. */
  readonly isName: boolean;
}

/** How many words from this one on are an everyday phrase; 0 if none. */
function longestPhrase(words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (meanings.has(words.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}

function corrected(index: SearchIndex, word: string): string {
  const isKnown = index.rarityOf(word) > 0 || saidWords.has(word);
  if (isKnown || word.length < 5 || /\d/.test(word)) return word;
  return closestMatch(word, [...index.words, ...saidWords], mistakenShare) ?? word;
}
