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

/** A directory never changes, so what is searched is written once; a workbook may search in every cell. */
const searched = new WeakMap<Directory, readonly SearchedText[]>();

function searchedTexts(directory: Directory): readonly SearchedText[] {
  const known = searched.get(directory);
  if (known) return known;
  const texts = directory.indicators.map((indicator) => ({
    indicator,
    text: `${textKey(indicator.id)} ${textKey(indicator.label)}`,
  }));
  searched.set(directory, texts);
  return texts;
}
