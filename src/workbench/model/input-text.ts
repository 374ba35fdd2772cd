import { sectionFor } from "../../domain/number-format/section-for";
import type { Cell } from "./cell";
import { type DateSystem, inSystemOf1900 } from "./date-system";
import { numberFormat } from "./number-format";
import { parseInput } from "./parse-input";

/**
 * What the formula bar shows of a cell: the formula, or the constant as it would be typed (dates as dates, percentages
 * with %), with an apostrophe if text would otherwise be read as something else. Empty for a cell spilled into.
 */
export function inputText(cell: Cell, dates: DateSystem = 1900): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null || cell.spilled) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return parseInput(value, cell.numberFormat).input === value ? value : `'${value}`;
  const section = sectionFor(cell.numberFormat, value);
  if (section?.isPercent) return `${Number(`${value}e2`)}%`;
  if (section?.isDate) {
    const days = inSystemOf1900(value, dates);
    const date = Math.floor(value) > 0 ? numberFormat.format("dd/mm/yyyy", days) : "";
    const time = value % 1 === 0 ? "" : numberFormat.format("hh:mm:ss", days);
    return `${date} ${time}`.trim();
  }
  return String(value);
}
