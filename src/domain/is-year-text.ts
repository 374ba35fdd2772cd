import { financialYear } from "./financial-year";
import { textKey } from "./text-key";

/** Whether a text is a year that the functions accept, such as 2024-25, 2024, "latest" or "latest-1". */
export function isYearText(text: string): boolean {
  return /^(latest(-\d{1,2})?|(19|20)\d\d)$/.test(textKey(text)) || financialYear(text) !== null;
}
