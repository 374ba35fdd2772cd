import type { Field } from "../clubs/question";
import { decimalsOf } from "../rules/format-answer";

/**
 * The Excel number format of the cell for a field; null if General is right. A percentage is typed as 12.5 and shown
 * without the sign, because with a % format Excel would read 12.5 as 1,250 %. Text is kept as typed, so that telephone
 * numbers and the like keep their leading zeros.
 */
export function inputFormat(field: Field): string | null {
  const decimals = decimalsOf(field);
  const number = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  switch (field.type) {
    case "amount":
      return `£${number}`;
    case "count":
    case "decimal":
    case "percent":
      return number;
    case "date":
      return "dd/mm/yyyy";
    case "text":
      return "@";
    case "choice":
    case "likert":
      return null;
  }
}
