import { everydayPhrase } from "../search/concepts-of";
import type { SearchIndex } from "../search/search-index";
import { wordsOf } from "../search/words-of";
import { isFiller } from "./telling-words";
import { withoutCode } from "./without-code";

/** One thing that a label says. */
export interface LabelConcept {
  readonly words: readonly string[];
  /** The ways in which indicators may say it, the surest first, with how sure each is from 0 to 1. */
  readonly meanings: readonly { readonly words: readonly string[]; readonly trust: number }[];
  /** How much it counts; more for a word that few indicators have, most for one that none has. */
  readonly weight: number;
}

/** What a label says about how its figures are made, not what they are of. */
const how = new RegExp(
  [
    String.raw`\b(sub[\s-]*)?totals?\b|\b(net|gross)\b|\b(cost|costs|expenditure|spend|spending|budget|amount)\b`,
    String.raw`\bunit costs?\b|\b(weekly rate|weekly cost|per week|a week|per hour|per head)\b|\bper 1?0?0,?000\b`,
    String.raw`\brates?\b|\b(number of|proportion of|percentage of|no\. of)\b|£\s?'?(000s?|k|m)\b|[£%]`,
    String.raw`\b(aged|with)\b`,
    String.raw`\([^)]*\b(incl|including|excl|excluding)\b[^)]*\)`,
  ].join("|"),
  "gi",
);

/** How much a filler counts, next to a word that says something. */
const fillerWeight = 0.15;

/** How sure everyday words are that are but another name; the first of what others mean, the second, and the rest. */
const nameTrust = 0.97;
const trusts = [0.8, 0.65] as const;
const leastTrust = 0.4;

/** What a label says, phrase by phrase. Unlike in a search, a word that no indicator has counts: it may say "only a part of". */
export function labelConcepts(index: SearchIndex, label: string): readonly LabelConcept[] {
  const words = wordsOf(withoutCode(label).replace(how, " "));
  const concepts: LabelConcept[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = everydayPhrase(words, at);
    const said = phrase?.said ?? words.slice(at, at + 1);
    const meant = (phrase?.meant ?? []).map((some, place) => ({
      words: some,
      trust: place === 0 && phrase?.isName ? nameTrust : (trusts[place] ?? leastTrust),
    }));
    concepts.push({ words: said, meanings: [{ words: said, trust: 1 }, ...meant], weight: weightOf(index, said) });
    at += said.length;
  }
  return concepts;
}

function weightOf(index: SearchIndex, said: readonly string[]): number {
  const most = Math.log(1 + index.entries.length);
  return Math.max(
    ...said.map((word) => {
      const rarity = index.rarityOf(word);
      return (rarity === 0 ? most : rarity) * (isFiller(word) ? fillerWeight : 1);
    }),
  );
}
