/**
 * What the symbols mean that publishers of official statistics write instead of a figure. None of them ever means zero. Also written in square brackets, as the Government Statistical Service does, and in either letter case.
 * Source: Analysis Function, "Using symbols in tables"; Department for Education, "Explore education statistics".
 */
const meanings: ReadonlyMap<string, string> = new Map([
  ["c", "suppressed to protect confidentiality"],
  ["k", "rounds to zero, the exact figure not published"],
  ["x", "not available"],
  ["z", "not applicable"],
  ["u", "too unreliable to publish"],
  [":", "not available"],
  [".", "not applicable"],
  ["..", "not available"],
  ["-", "no figure published, no reason given"],
  ["*", "suppressed to protect confidentiality"],
  ["low", "rounds to zero, the exact figure not published"],
  ["na", "not available or not applicable"],
  ["n/a", "not available or not applicable"],
  ["missing", "no figure in the published file"],
  ["null", "no figure in the published file"],
]);

/** What a symbol written instead of a figure means; null if the text is not such a symbol. */
export function meaningOfSymbol(text: string): string | null {
  return (
    meanings.get(
      text
        .trim()
        .replace(/^\[(.*)\]$/, "$1")
        .toLowerCase(),
    ) ?? null
  );
}
