/** The number typed; NaN for anything else, including nothing. */
export function numberTyped(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}
