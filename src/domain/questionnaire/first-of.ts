/** The beginning of a text, at most so many characters long. Never half of a character that is written as two. */
export function firstOf(text: string, characters: number): string {
  return text.slice(0, characters).replace(/[\ud800-\udbff]$/, "");
}
