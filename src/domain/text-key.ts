import { plainText } from "./plain-text";

/**
 * A key that is equal for two texts that count as the same name. Ignores letter case, spaces, the kind of dash and
 * invisible characters, which differ when a name is typed into a cell or pasted from a web page.
 */
export function textKey(text: string): string {
  return plainText(text.normalize("NFKC")).toLowerCase().replace(/\s+/g, "");
}
