import { oncePer } from "../once-per";
import type { Directory, DirectoryIndicator } from "../release/directory";
import { wordsOf } from "./words-of";

/** An indicator, and the words by which it is found. */
export interface SearchEntry {
  readonly indicator: DirectoryIndicator;
  readonly name: ReadonlySet<string>;
  /** The words of the name that say what is measured: without how ("weekly cost", "per 10,000") and without "total" or "all reasons". */
  readonly subject: ReadonlySet<string>;
  readonly id: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
  readonly club: ReadonlySet<string>;
}

/** A directory, prepared for searching. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** All words of the entries. */
  readonly words: ReadonlySet<string>;
  /** How much a word tells: more for a word that few indicators have; 0 if none has it, or a word beginning with it. */
  rarityOf(word: string): number;
}

/** The parts of a name that say how something is measured, or that it is the whole of it. */
const howOrAll = new RegExp(
  [
    String.raw`\ball (reasons|schools|placements|ages)\b|\btotal\b|\((budget|derived)\)`,
    String.raw`\b(weekly cost|gross spend|net spend|net expenditure|expenditure|income|budget|outturn|year by year)\b`,
    String.raw`\bper (10,000|resident|child)( aged [\d+-]+( to \d+)?)?|\bon 31 March\b`,
  ].join("|"),
  "gi",
);

/** The words of every indicator in a directory, worked out once. */
export const searchIndex = oncePer((directory: Directory): SearchIndex => {
  const clubs = new Map(directory.clubs.map(({ club, label }) => [club, new Set(wordsOf(label))]));
  const entries = directory.indicators.map((indicator) => ({
    indicator,
    name: new Set(wordsOf(indicator.label)),
    subject: new Set(wordsOf(indicator.label.replace(howOrAll, ""))),
    id: new Set(wordsOf(indicator.id)),
    heading: new Set(wordsOf(indicator.heading ?? "")),
    club: clubs.get(indicator.club) ?? new Set<string>(),
  }));
  const counts = new Map<string, number>();
  for (const { name, id, heading, club } of entries) {
    for (const word of new Set([...name, ...id, ...heading, ...club])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarities = new Map<string, number>();
  const rarityOf = (word: string) => {
    const known = rarities.get(word);
    if (known !== undefined) return known;
    const count = counts.get(word) ?? countOfLonger(counts, word);
    const rarity = count === 0 ? 0 : Math.log(1 + entries.length / count);
    rarities.set(word, rarity);
    return rarity;
  };
  return { entries, words: new Set(counts.keys()), rarityOf };
});

/** How many entries have words that begin with this one; for a word of which only the beginning was typed. */
function countOfLonger(counts: ReadonlyMap<string, number>, beginning: string): number {
  if (beginning.length < 3) return 0;
  let most = 0;
  for (const [word, count] of counts) if (word.startsWith(beginning)) most = Math.max(most, count);
  return most;
}
