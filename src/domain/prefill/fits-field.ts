import type { Field } from "../clubs/question";
import { isNumberType } from "../clubs/is-number-type";

/**
 * Whether a value can be put into the cell of a field so that it is read as that answer. Texts that Excel would take for a
 * formula never can.
 */
export function fitsField(field: Field, value: number | string): boolean {
  if (value === "not applicable" && field.notApplicable) return true;
  if (value === "not available" && field.notAvailable) return true;
  if (isNumberType(field.type)) {
    return typeof value === "number" && Number.isFinite(value) && (field.type !== "count" || Number.isInteger(value));
  }
  if (typeof value !== "string" || value.trim() === "" || /^\s*=/.test(value)) return false;
  if (field.type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(value);
  return field.type === "text" || field.choices.includes(value);
}
