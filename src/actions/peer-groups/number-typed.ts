/** The number that somebody typed; NaN for anything else, as for nothing at all. */
export function numberTyped(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}
