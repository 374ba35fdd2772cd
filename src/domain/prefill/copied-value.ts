import type { Answer } from "../questionnaire/answer";

/**
 * What would have to be typed to give the same answer: its number, date (2025-03-31) or text, or a marker in words. Null
 * for a blank and for what could not be read.
 */
export function copiedValue({ holds, value }: Answer): number | string | null {
  switch (holds) {
    case "not-applicable":
      return "not applicable";
    case "not-available":
      return "not available";
    case "blank":
    case "unreadable":
      return null;
    case "number":
    case "date":
    case "text":
      return value;
  }
}
