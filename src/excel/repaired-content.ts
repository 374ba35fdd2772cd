import type { CellRepair } from "../actions/questionnaire-ports";

/** What is to be typed into a cell, and the number format it needs for it; null where it keeps its own. */
export interface RepairedContent {
  readonly content: string | number;
  readonly numberFormat: string | null;
}

/**
 * How a repair is written into a cell of that number format, so that Excel makes of it what is meant:
 *
 * - A number keeps the cell's format, unless that is text ("@") or a percentage, in which 12.5 would be 1,250 %.
 * - A day is typed as 2025-03-31, which Excel reads in every language and in the date system of the workbook.
 * - A text gets an apostrophe, which Excel does not show, unless the cell is formatted as text.
 */
export function repairedContent({ value, numberFormat: own }: CellRepair, current: string): RepairedContent {
  if (typeof value === "number") {
    const isMisread = current === "@" || wordsOf(current).includes("%");
    return { content: value, numberFormat: isMisread ? (own ?? "General") : null };
  }
  if (own !== "@" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { content: value, numberFormat: /[dmy]/i.test(wordsOf(current)) ? null : (own ?? "dd/mm/yyyy") };
  }
  return { content: current === "@" ? value : `'${value}`, numberFormat: null };
}

/** A format without quoted texts, colours and languages. */
function wordsOf(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}
