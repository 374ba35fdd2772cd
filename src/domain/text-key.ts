import { plainText } from "./plain-text";

/**
 * What two texts must share to count as the same name: letter case, spaces, the kind of dash and characters that nobody
 * can see make no difference, as when a name was typed into a cell or pasted from a web page.
 */
export function textKey(text: string): string {
  return plainText(text.normalize("NFKC")).toLowerCase().replace(/\s+/g, "");
}
