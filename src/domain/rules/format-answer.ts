import type { Field } from "../clubs/question";
import { formatValue } from "../units";
import type { Cell } from "./cell";

const usualDecimals: Partial<Record<Field["type"], number>> = { percent: 1, decimal: 2 };

/** How many decimals a field is shown with. */
export function decimalsOf(field: Field): number {
  return field.decimals ?? usualDecimals[field.type] ?? 0;
}

/** A number in the field's unit: "£1,200", "12.5%", "340 nights"; without a unit if there is no field (a count of rows). */
export function formatFor(field: Field | null, value: number): string {
  return field === null ? formatIn(null, value, 0) : formatIn(field.unit, value, decimalsOf(field));
}

/** Like formatFor, without the things counted: "£1,200", "12.5%", "340". */
export function formatBare(field: Field | null, value: number): string {
  if (field === null) return formatIn(null, value, 0);
  return formatIn(isCounted(field.unit) ? null : field.unit, value, decimalsOf(field));
}

/**
 * A number with its unit. Things counted follow the number ("340 nights"), except after 1, because units are plural. The
 * difference of two very large answers can be larger than any number, and is then written in words.
 */
export function formatIn(unit: string | null, value: number, decimals: number): string {
  if (Math.abs(value) === Infinity) return "too large to show";
  const figure = formatValue(value, unit ?? "", decimals);
  return isCounted(unit) && Math.abs(value) !== 1 ? `${figure} ${unit}` : figure;
}

/** Whether a unit names the things that are counted. */
function isCounted(unit: string | null): boolean {
  return unit !== null && !/^(GBP|per |%)/.test(unit);
}

/** An answer as people read it: a number with its unit, a date as 31/03/2025, a marker in words. */
export function formatAnswer({ field, answer }: Pick<Cell, "field" | "answer">): string {
  switch (answer.holds) {
    case "blank":
      return "blank";
    case "not-applicable":
      return "not applicable";
    case "not-available":
      return "not available";
    case "number":
      return typeof answer.value === "number" ? formatFor(field, answer.value) : answer.seen;
    case "date":
      return formatDay(String(answer.value));
    case "text":
    case "unreadable":
      return answer.seen;
  }
}

/** A date such as 2025-03-31 in British form: 31/03/2025. */
export function formatDay(date: string): string {
  return date.split("-").reverse().join("/");
}
