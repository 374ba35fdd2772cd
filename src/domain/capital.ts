/** Makes the first letter a capital, for the start of a label or a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
