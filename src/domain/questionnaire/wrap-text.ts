/** Roughly how many pixels a character of 11-point text takes, a little more than it does on average. */
const pixelsACharacter = 7.3;

/** A text in lines of so many characters, broken between words; a word that is longer has a line of its own. */
export function wrapText(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How many lines a text takes in a cell of that width; at least 1. */
export function linesIn(text: string, pixels: number): number {
  return Math.max(1, wrapText(text, Math.floor(pixels / pixelsACharacter)).length);
}

/** How many pixels the longest word of a heading takes, on average. */
export function widthOfLongestWord(text: string): number {
  return Math.ceil(Math.max(0, ...text.split(/\s+/).map((word) => word.length)) * 6.9);
}
