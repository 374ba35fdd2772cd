import { firstOf } from "./first-of";
import { sentencesIn } from "./sentences-in";
import { wrapText } from "./wrap-text";

/** The longest message that Excel shows beside a selected cell. */
const longest = 255;

/** What counts, as far as there is room beside a selected cell: whole sentences, or else the first words of the first. */
export function promptText(definition: string): string {
  if (definition.length <= longest) return definition;
  let text = "";
  for (const sentence of sentencesIn(definition)) {
    const longer = `${text} ${sentence}`.trim();
    if (longer.length > longest) break;
    text = longer;
  }
  return text || `${firstOf(wrapText(definition, longest - 2)[0] ?? "", longest - 2)} …`;
}
