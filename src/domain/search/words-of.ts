/** Words that say nothing about which indicator is meant. */
const idle: ReadonlySet<string> = new Set(
  "a an and are as at by do does for from how is it much of or our per that the their to us we what which with you your".split(
    " ",
  ),
);

/**
 * The words of a text in the form in which they are compared: lower case, without apostrophes, plurals as singulars
 * ("homes" as "home", "children's" as "children"), and without words that say nothing about which indicator is meant.
 * Numbers are words too: "10,000" is one, and so is "10k".
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’](s\b)?/g, "")
      .replace(/(\d),(?=\d{3})/g, "$1")
      .replace(/\b(\d+)k\b/g, (_, thousands: string) => `${thousands}000`)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !idle.has(word))
    .map(singular);
}

/** Enough for comparing: both sides are treated the same, so it need not be a word. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
