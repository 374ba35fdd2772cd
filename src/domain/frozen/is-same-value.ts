/** What a cell holds: a number, a text (also an error's, such as "#N/A") or a truth; "" if it is blank. */
export type CellValue = number | string | boolean;

/** Whether a cell still holds a value. Other programs keep 15 digits of a number, where Excel keeps 17. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}
