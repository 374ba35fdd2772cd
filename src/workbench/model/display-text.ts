import { sectionFor } from "../../domain/number-format/section-for";
import type { CellResult } from "../../workbook-file/workbook-data";
import { type DateSystem, inSystemOf1900 } from "./date-system";
import { numberFormat } from "./number-format";

/** The text a cell shows (the `text` of the Excel API): the value in its number format, in British English. */
export function displayText(value: CellResult, pattern: string, dates: DateSystem = 1900): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isDate = typeof value === "number" && dates !== 1900 && sectionFor(pattern, value)?.isDate;
  return numberFormat.format(pattern, isDate ? inSystemOf1900(value, dates) : value);
}
