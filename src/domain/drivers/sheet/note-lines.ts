/** How many characters fit side by side on a page of the sheet. */
const longest = 210;

/**
 * A text in lines that fit on a printed page, broken between words. Sheets have no cells that are merged to hold a long
 * text, and one that runs on would be cut where the page ends.
 */
export function noteLines(text: string, most = longest): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
