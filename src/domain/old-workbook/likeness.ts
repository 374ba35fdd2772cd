import { distance } from "fastest-levenshtein";

/** Words that say nothing of what is asked. */
const empty = new Set("the of a an and or in on for at to with by as per from all no number total year s".split(" "));

/** How people shorten what clubs spell out. */
const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cla: "children looked after",
    lac: "children looked after",
    uasc: "unaccompanied asylum seeking children",
    sgo: "special guardianship",
    ifa: "independent fostering",
    resi: "residential",
    exp: "spend",
    expenditure: "spend",
    cost: "spend",
    costs: "spend",
    yp: "young people",
    sup: "supported",
    accom: "accommodation",
    hh: "households",
    ref: "reference",
    fte: "full time equivalent",
  }),
);

/** A heading as its words that say something, each once, without years, dates, units and plurals. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\b(?:19|20)\d\d(?:[-/–](?:\d\d|\d{4}))?\b/g, " ")
    .replace(/\b\d{1,2}(?:st)? (?:january|march|april|june|august|december)\b/g, " ")
    .replace(/£\s*(?:0{3}s?|k|m)?\b|£|\((?:000s?)\)|\d+(?:\.\d+)+/g, " ");
  const words = plain.split(/[^a-z0-9]+/).flatMap((word) => (spelledOut.get(word) ?? word).split(" "));
  return [...new Set(words.filter((word) => word !== "" && !empty.has(word)).map(singular))];
}

/** How alike two headings are, from 0 to 1; 1 only if they have the same words. */
export type Likeness = (one: readonly string[], other: readonly string[]) => number;

/**
 * Likeness over a club's headings: twice the weight of the words in both ÷ the weight of the words in each. A word weighs
 * more the fewer headings have it. A word that is cut short, or misspelt by a letter or two, counts four fifths.
 */
export function likenessAmong(headings: readonly (readonly string[])[]): Likeness {
  const counts = new Map<string, number>();
  for (const words of headings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + headings.length / (counts.get(word) ?? 1));
  // A workbook has the same words again and again.
  const known = new Map<string, Map<string, number>>();
  const samenessOf = (one: string, other: string) => {
    const ofOne = known.get(one) ?? new Map<string, number>();
    known.set(one, ofOne);
    const same = ofOne.get(other) ?? sameness(one, other);
    ofOne.set(other, same);
    return same;
  };
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);
  return (one, other) => {
    if (one.length === 0 || other.length === 0) return 0;
    const common = one.reduce((sum, word) => {
      const best = other.reduce((most, candidate) => Math.max(most, samenessOf(word, candidate)), 0);
      return sum + best * weight(word);
    }, 0);
    return Math.min(1, (2 * common) / (total(one) + total(other)));
  };
}

/** How nearly two words are the same: 1 if they are, 0.8 if one is cut short or misspelt, else 0. */
export function sameness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // Figures are never taken for each other, as ages are told apart by them.
  if (/\d/.test(one) || /\d/.test(other) || short.length < 4) return 0;
  if (long.startsWith(short)) return 0.8;
  return short.length > 5 && distance(one, other) <= 1 ? 0.8 : 0;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
