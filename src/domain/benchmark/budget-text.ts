import { plainText } from "../plain-text";
import type { BudgetCell } from "./budget-block";

/** A cell's text on one line; "" if it is blank or no text. */
export function budgetText(cell: BudgetCell | undefined): string {
  return typeof cell === "string" ? plainText(cell).replace(/\s+/g, " ") : "";
}
