import type { Answer } from "./answer";
import { serialOfDate } from "./excel-date";

/** An answer as it goes into a cell: a date as Excel's number, markers in words, null if blank. */
export function answerAsCell({ holds, value, seen }: Answer): string | number | null {
  switch (holds) {
    case "blank":
      return null;
    case "date":
      return serialOfDate(String(value), 1900);
    case "number":
    case "text":
      return value;
    case "not-applicable":
      return "not applicable";
    case "not-available":
      return "not available";
    case "unreadable":
      return seen;
  }
}
