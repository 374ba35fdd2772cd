/**
 * What to write into a cell so that it holds this text whatever it begins with: with an apostrophe, as somebody would type
 * it, or Excel would turn it into a formula, a number or a date. Not for a cell formatted as text, which would show it.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
