import { isOldYear } from "../indicators/is-old-year";
import type { Directory, DirectoryIndicator } from "../release/directory";
import { textKey } from "../text-key";
import { conceptsOf, type Concept } from "./concepts-of";
import { searchIndex, type SearchEntry, type SearchIndex } from "./search-index";

/** Longer than any name of an indicator. Somebody may paste a whole page, and comparing all of it would take minutes. */
const mostCharacters = 500;

/**
 * The indicators of all the user's clubs that a search in everyday words may mean, the most likely first: those with
 * more and rarer of its words, in the name before the id, the heading or the club. Typing mistakes, plurals and the
 * beginnings of words are understood, and what people say for the field's own words. Among equals, totals come before their
 * parts, unit costs and rates before amounts and counts, and those with new figures before those that ended.
 *
 * @returns none for a blank search, or if no word is known
 */
export function findIndicators(directory: Directory, typed: string): readonly DirectoryIndicator[] {
  const search = typed.trim().slice(0, mostCharacters);
  const index = searchIndex(directory);
  const concepts = conceptsOf(index, search);
  const sought = concepts.reduce((total, { weight }) => total + weight, 0);
  return index.entries
    .map((entry) => ({ entry, found: foundOf(index, concepts, entry) }))
    .filter(({ found }) => found > 0)
    .map(({ entry, found }) => ({
      indicator: entry.indicator,
      score:
        found / sought +
        shareOfName(index, concepts, entry) / 4 +
        usefulness(directory, entry.indicator, search) +
        exactness(entry.indicator, search),
    }))
    .sort((left, right) => right.score - left.score)
    .map(({ indicator }) => indicator);
}

/** The weight of what an entry has of the search. */
function foundOf(index: SearchIndex, concepts: readonly Concept[], entry: SearchEntry): number {
  return concepts.reduce(
    (total, { weight, phrases }) =>
      total + weight * Math.max(...phrases.map((phrase) => matchOf(index, phrase, entry))),
    0,
  );
}

/** How much of a phrase an entry has, from 0 to 1; if it has not all of its words, half as much. */
function matchOf(index: SearchIndex, phrase: readonly string[], entry: SearchEntry): number {
  let [found, whole, isAll] = [0, 0, true];
  for (const word of phrase) {
    const rarity = index.rarityOf(word);
    const match = wordMatch(word, entry);
    found += rarity * match;
    whole += rarity;
    isAll &&= match > 0;
  }
  return whole === 0 ? 0 : (found / whole) * (isAll ? 1 : 0.5);
}

function wordMatch(word: string, { name, id, heading, club }: SearchEntry): number {
  if (name.has(word)) return 1;
  if (hasBeginning(name, word)) return 0.8;
  if (id.has(word)) return 0.75;
  if (heading.has(word)) return 0.6;
  if (hasBeginning(heading, word)) return 0.5;
  return club.has(word) ? 0.4 : 0;
}

/** Fewer letters than this are the beginning of too many words. */
const leastBeginning = 3;

function hasBeginning(words: ReadonlySet<string>, beginning: string): boolean {
  if (beginning.length < leastBeginning) return false;
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

/** How much of an indicator's name was searched for, from 0 to 1: less for a part of what another is the total of. */
function shareOfName(index: SearchIndex, concepts: readonly Concept[], { subject }: SearchEntry): number {
  const searched = new Set(concepts.flatMap(({ phrases }) => phrases.flat()));
  const beginnings = [...searched].filter((word) => word.length >= leastBeginning);
  let [found, whole] = [0, 0];
  for (const word of subject) {
    const rarity = index.rarityOf(word);
    whole += rarity;
    if (searched.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) found += rarity;
  }
  return whole === 0 ? 0 : found / whole;
}

/** What puts an indicator first whose very id or name was typed, or pasted from a cell. */
function exactness({ id, label }: DirectoryIndicator, search: string): number {
  const key = textKey(search);
  if (textKey(id) === key) return 3;
  if (textKey(label) === key) return 2;
  return key.includes(".") && textKey(id).startsWith(key) ? 1 : 0;
}

/**
 * What decides among equals: costs per unit, then rates, then amounts and counts, unless a number was asked for; income
 * and shares of spend come last.
 */
function usefulness(
  directory: Directory,
  { club, label, unit = "", newest }: DirectoryIndicator,
  search: string,
): number {
  const made = directory.clubs.find((one) => one.club === club)?.release.date;
  const isOld = newest !== undefined && made !== undefined && isOldYear(newest, made);
  return (isAside.test(label) ? -0.1 : asksForNumber.test(search) ? 0 : usefulnessOfUnit(unit)) - (isOld ? 0.2 : 0);
}

const isAside = /: income\b|: share of .*(expenditure|income)$/;
const asksForNumber = /\b(number|how many|count)\b/i;

function usefulnessOfUnit(unit: string): number {
  if (unit === "GBP per week") return 0.12;
  if (unit.startsWith("GBP per")) return 0.1;
  return /^(per|%|cases per)/.test(unit) ? 0.08 : 0;
}
