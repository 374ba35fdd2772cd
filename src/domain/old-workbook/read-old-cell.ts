import type { Field } from "../clubs/question";
import { sectionFor } from "../number-format/section-for";
import { copiedValue } from "../prefill/copied-value";
import { dateOfSerial } from "../questionnaire/excel-date";
import { readAnswer } from "../questionnaire/read-answer";
import { formatDay } from "../rules/format-answer";
import type { OldCell } from "./old-workbook";

/**
 * A cell as an answer, as it would have to be typed; null if it can't be one. A date is never taken for a number, or a
 * number for a date: only its format tells them apart.
 */
export function readOldCell(field: Field, cell: OldCell): number | string | null {
  const { value, numberFormat } = cell;
  if (typeof value === "number" && isDate(cell) !== (field.type === "date")) return null;
  return copiedValue(readAnswer(field, { value, ...(numberFormat !== undefined && { numberFormat }) }));
}

/** What a cell shows, nearly: dates as 31/03/2025. */
export function oldCellInWords(cell: OldCell): string {
  const date = typeof cell.value === "number" && isDate(cell) ? dateOfSerial(cell.value, 1900) : null;
  if (date !== null) return formatDay(date);
  return typeof cell.value === "number"
    ? cell.value.toLocaleString("en-GB", { maximumFractionDigits: 10 })
    : String(cell.value);
}

function isDate({ value, numberFormat }: OldCell): boolean {
  return typeof value === "number" && sectionFor(numberFormat ?? "General", value)?.isDate === true;
}
