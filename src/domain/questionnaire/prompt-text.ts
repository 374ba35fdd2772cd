import { wrapText } from "./wrap-text";

/** The longest message that Excel shows beside a selected cell. */
const longest = 255;

/** What counts, as far as there is room beside a selected cell: whole sentences, or else the first words of the first. */
export function promptText(definition: string): string {
  if (definition.length <= longest) return definition;
  const sentences = definition.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\.(?:\s|$)/g) ?? [];
  let text = "";
  for (const sentence of sentences) {
    if ((text + sentence).trim().length > longest) break;
    text += sentence;
  }
  return text.trim() || `${wrapText(definition, longest - 2)[0] ?? ""} …`;
}
