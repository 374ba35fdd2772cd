import type { Field } from "../clubs/question";
import { formatValue } from "../units";
import type { Cell } from "./cell";

const usualDecimals: Partial<Record<Field["type"], number>> = { percent: 1, decimal: 2 };

/** Decimals a field is shown with. */
export function decimalsOf(field: Field): number {
  return field.decimals ?? usualDecimals[field.type] ?? 0;
}

/** A number as the field writes it: "£1,200", "12.5%", "340 nights"; of no field (rows that were counted), bare. */
export function formatFor(field: Field | null, value: number): string {
  return field === null ? formatIn(null, value, 0) : formatIn(field.unit, value, decimalsOf(field));
}

/**
 * A number in a unit, for people. Things counted follow the number ("340 nights"), but for 1, as units are plural. Two
 * answers that can each be written may be further apart than any number: then it says so.
 */
export function formatIn(unit: string | null, value: number, decimals: number): string {
  if (Math.abs(value) === Infinity) return "more than can be written";
  const figure = formatValue(value, unit ?? "", decimals);
  const counted = unit !== null && !/^(GBP|per |%)/.test(unit);
  return counted && Math.abs(value) !== 1 ? `${figure} ${unit}` : figure;
}

/** An answer as people read it: a number with its unit, a day as 31/03/2025, a marker in words. */
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

/** A day written 2025-03-31 as people write it here: 31/03/2025. */
export function formatDay(date: string): string {
  return date.split("-").reverse().join("/");
}
