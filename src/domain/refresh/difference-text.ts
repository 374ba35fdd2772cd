import { roundedAsShown } from "../number-format/rounded-as-shown";
import { shownText } from "./shown-text";

/** A difference of two numbers of a cell in that cell's number format, with its sign: "+£12.40", "−3.1%". */
export function differenceText(difference: number, numberFormat: string): string {
  const size = Math.abs(difference);
  // What is too small for the cell's format is said in full, so that it does not read as no difference.
  const text = roundedAsShown(numberFormat, size) === 0 ? String(size) : shownText(size, numberFormat);
  return `${difference < 0 ? "−" : "+"}${text}`;
}
