import type { CellRepair } from "../actions/questionnaire-ports";
import { isTextFormat } from "../domain/number-format/is-text-format";
import { sectionFor } from "../domain/number-format/section-for";
import { serialOfDate } from "../domain/questionnaire/excel-date";

/** What to type into a cell, and the number format it needs; null if it keeps its own. */
export interface RepairedContent {
  readonly content: string | number;
  readonly numberFormat: string | null;
}

/**
 * How to write a repair into a cell with this number format, so that Excel understands it as meant:
 *
 * - A number keeps the cell's format, unless that is text ("@") or a percentage, which would show 12.5 as 1,250 %.
 * - A date is typed as 2025-03-31, which Excel understands in every language and in either date system.
 * - A formula keeps the cell's format unless that is text, in which it would be text too.
 * - A text gets an apostrophe, which Excel does not show, unless the cell is formatted as text.
 */
export function repairedContent({ value, isFormula, numberFormat: own }: CellRepair, current: string): RepairedContent {
  if (isFormula) return { content: value, numberFormat: isTextFormat(current) ? (own ?? "General") : null };
  if (typeof value === "number") {
    const isMisread = isTextFormat(current) || sectionFor(current, value)?.isPercent === true;
    return { content: value, numberFormat: isMisread ? (own ?? "General") : null };
  }
  if (own !== "@" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const isShown = sectionFor(current, serialOfDate(value, 1900))?.isDate === true;
    return { content: value, numberFormat: isShown ? null : (own ?? "dd/mm/yyyy") };
  }
  return { content: isTextFormat(current) ? value : `'${value}`, numberFormat: null };
}
