import { format } from "numfmt";
import { roundedAsShown } from "../number-format/rounded-as-shown";

/** What a cell with this number format shows for a value; a text or an error as it is. */
export function shownText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value !== "number") return String(value);
  const plain = String(value);
  return format(numberFormat, roundedAsShown(numberFormat, value), { locale: "en-GB", invalid: plain, throws: false });
}
