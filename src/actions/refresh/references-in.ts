/** A quoted text, or a reference to cells, perhaps on another sheet. */
const token =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(.])/gi;

/** The references to cells in a formula, each once, as it writes them. */
export function referencesIn(formula: string): readonly string[] {
  const found = [...formula.matchAll(token)].map(([text]) => text).filter((text) => !text.startsWith('"'));
  return [...new Set(found)];
}
