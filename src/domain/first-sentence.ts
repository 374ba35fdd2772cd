/** The first sentence of a text, with one full stop at its end. */
export function firstSentence(text: string): string {
  return `${text.split(". ")[0] ?? ""}.`.replace(/\.+$/, ".");
}
