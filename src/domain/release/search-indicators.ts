import { oncePer } from "../once-per";
import { textKey } from "../text-key";
import type { Directory, DirectoryIndicator } from "./directory";

/**
 * The indicators whose id or name has all the words, in any order, in the order of the directory; all of them for a
 * blank search. Letter case and the kind of dash make no difference.
 */
export function searchIndicators(directory: Directory, search: string): readonly DirectoryIndicator[] {
  const words = search.split(/\s+/).map(textKey);
  return searchedTexts(directory)
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ indicator }) => indicator);
}

interface SearchedText {
  readonly indicator: DirectoryIndicator;
  /** Id and name, as words are compared. */
  readonly text: string;
}

const searchedTexts = oncePer(({ indicators }: Directory): readonly SearchedText[] =>
  indicators.map((indicator) => ({ indicator, text: `${textKey(indicator.id)} ${textKey(indicator.label)}` })),
);
