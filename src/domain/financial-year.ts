import { plainText } from "./plain-text";

/**
 * Reads a financial year as people and files write it: `2024-25`, `2024/25`, `2024-2025`, `2024–25` or `202425`.
 * Returns the label Yardstick uses, `2024-25`, or null if the text is not a financial year: a plain `2024` may be a
 * calendar year, a census or a snapshot, so we never relabel it; `2024-26` is more than one year.
 */
export function financialYear(text: string): string | null {
  const match = /^(\d{4})(?:\s*[-/]\s*(\d{4}|\d{2})|(\d{2}))$/.exec(plainText(text));
  if (match === null) return null;
  const start = Number(match[1]);
  const end = match[2] ?? match[3] ?? "";
  const following = String(start + 1);
  if (end !== following && end !== following.slice(-2)) return null;
  return `${start}-${following.slice(-2)}`;
}
