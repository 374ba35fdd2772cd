/** The sentences of a text. A point ends one only if a capital letter, a quotation mark or a bracket follows. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+(?=[A-Z"(])/);
}
