import { format } from "numfmt";
import { roundedAsShown } from "../number-format/rounded-as-shown";

/** A difference of two numbers of a cell in that cell's number format, with its sign: "+£12.40", "−3.1%". */
export function differenceText(difference: number, numberFormat: string): string {
  const size = Math.abs(difference);
  const shown = roundedAsShown(numberFormat, size);
  // What is too small for the cell's format is said in full, so that it does not read as no difference.
  const text =
    shown === 0 ? String(size) : format(numberFormat, shown, { locale: "en-GB", invalid: String(size), throws: false });
  return `${difference < 0 ? "−" : "+"}${text}`;
}
