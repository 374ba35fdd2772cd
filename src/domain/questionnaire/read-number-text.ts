import { plainText } from "../plain-text";

/** A minus, or the brackets that accountants use instead; a pound sign; thousands with a comma or space; decimals; per cent. */
const plain = /^(-|\()?\s*£?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)?(\.\d+)?\s*(%)?(\))?$/;

/**
 * The number that a text means when a person reads it: "1,234", "£1 234.50", "(500)", " 12 %", whatever kind of space
 * and dash it has and whatever is invisible in it. Null if it takes judgement: "1.2m", "approx 40", "£3k", "1,23". For
 * "12 %" it is 12.
 */
export function readNumberText(text: string): number | null {
  const match = plain.exec(plainText(text));
  if (match === null) return null;
  const [, sign, whole = "", fraction = "", , closing] = match;
  if (whole === "" && fraction === "") return null;
  if ((sign === "(") !== (closing === ")")) return null;
  const size = Number(whole.replace(/\D/g, "") + fraction);
  return sign === undefined ? size : -size + 0;
}
