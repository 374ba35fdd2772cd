import { textWidth } from "./text-width";

/**
 * A text in lines that fit a width, broken between words; a word that is wider has a line of its own. Cells are not merged
 * and don't wrap across columns, so a paragraph is a line in each row.
 *
 * @param text spaces and line breaks in it count as one space each; a blank text has no lines
 * @param width in points
 * @param size of the letters, in points
 * @returns the lines from the top, without spaces at their ends
 */
export function linesOf(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, isBold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * The first lines of a text; if there are more, the last of them says so in place of its last words.
 *
 * @param lines from the top, as `linesOf` breaks them
 * @param most how many there is room for; none if it is 0 or less
 * @param more what the last line ends with if some were left out
 */
export function firstLines(lines: readonly string[], most: number, more = "…"): readonly string[] {
  if (lines.length <= most) return lines;
  if (most <= 0) return [];
  const shown = lines.slice(0, most);
  const words = (shown.pop() ?? "").split(" ");
  const left = Math.max(1, words.length - 1 - more.split(" ").length);
  return [
    ...shown,
    `${words
      .slice(0, left)
      .join(" ")
      .replace(/[.,;:]+$/, "")} ${more}`,
  ];
}
