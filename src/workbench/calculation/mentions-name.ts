/** Whether a formula has one of these names, in lower case, as a word; it may be in a text, where it means nothing. */
export function mentionsName(formula: string, names: { has(name: string): boolean }): boolean {
  return formula.match(/[\p{L}\p{N}_.\\?]+/gu)?.some((word) => names.has(word.toLowerCase())) ?? false;
}
