import type { Field } from "./question";

const numberTypes: ReadonlySet<string> = new Set(["amount", "count", "decimal", "percent"]);

/** Whether the answers of a type are numbers, which can be added up. */
export function isNumberType(type: Field["type"]): boolean {
  return numberTypes.has(type);
}
