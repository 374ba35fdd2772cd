import { oncePer } from "../once-per";
import { textKey } from "../text-key";
import type { Directory, DirectoryIndicator } from "./directory";

/**
 * The indicators whose id or name has all the words, in any order; all of them for a blank search. Those that have them as
 * whole words come first, so that "sen" begins with the indicators of SEN and not with sensory support; otherwise in the
 * order of the directory. Letter case and the kind of dash make no difference.
 */
export function searchIndicators(directory: Directory, search: string): readonly DirectoryIndicator[] {
  const words = search.split(/\s+/).map(textKey);
  const found = searchedTexts(directory).filter(({ text }) => words.every((word) => text.includes(word)));
  const partly = (text: string) => words.filter((word) => !isWholeWord(word, text)).length;
  return found
    .map(({ indicator, text }) => ({ indicator, partly: partly(text) }))
    .sort((one, other) => one.partly - other.partly)
    .map(({ indicator }) => indicator);
}

/** Whether the word stands in a text with no letter or digit before or after it. */
function isWholeWord(word: string, text: string): boolean {
  const isInWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (word === "" || (!isInWord(at - 1) && !isInWord(at + word.length))) return true;
  }
  return false;
}

interface SearchedText {
  readonly indicator: DirectoryIndicator;
  /** Id and name, as words are compared. */
  readonly text: string;
}

const searchedTexts = oncePer(({ indicators }: Directory): readonly SearchedText[] =>
  indicators.map((indicator) => ({ indicator, text: `${textKey(indicator.id)} ${textKey(indicator.label)}` })),
);
