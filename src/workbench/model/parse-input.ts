import { isTextFormat } from "../../domain/number-format/is-text-format";
import { sectionFor } from "../../domain/number-format/section-for";
import type { CellInput } from "../calculation";
import { type DateSystem, inOwnSystem } from "./date-system";
import { numberFormat } from "./number-format";

/** What typed text means. The number format is set if the text implies one, as "20%" does; null leaves the cell's. */
export interface TypedInput {
  readonly input: CellInput;
  readonly numberFormat: string | null;
}

/**
 * Reads text as Excel in British English reads what a person types: formulas, numbers with thousands separators, £ and
 * %, dates (day first), times, TRUE and FALSE; an apostrophe before anything, or a cell in format "@",
 * keeps it text. A cell that has a number format already keeps it, and a plain number typed into a percentage is a
 * percentage: 20 is 20 %.
 */
export function parseInput(text: string, currentFormat: string, dates: DateSystem = 1900): TypedInput {
  const keep = (input: CellInput): TypedInput => ({ input, numberFormat: null });
  if (text === "") return keep(null);
  if (text.startsWith("'")) return keep(text.slice(1));
  if (isTextFormat(currentFormat)) return keep(text);
  if (text.startsWith("=") && text.length > 1) return keep({ formula: text });
  const typed = numberFormat.parse(text.trim());
  if (!typed) return keep(text);
  if (typed.pattern === null && typeof typed.value === "number" && sectionFor(currentFormat, typed.value)?.isPercent) {
    return keep(Number(`${typed.value}e-2`));
  }
  // Less than a day is a time, which starts at midnight in either date system.
  const isDate =
    typeof typed.value === "number" && sectionFor(typed.pattern ?? "", typed.value)?.isDate && typed.value >= 1;
  const input = isDate ? inOwnSystem(Number(typed.value), dates) : typed.value;
  return { input, numberFormat: currentFormat === "General" ? typed.pattern : null };
}
