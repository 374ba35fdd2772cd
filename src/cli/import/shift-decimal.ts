import { exactDecimal } from "./exact-decimal";
import { writeDecimal } from "./write-decimal";

/**
 * Moves the decimal point to the right, exactly: "83907.13" by 3 places is "83907130". By 0 places, the text is
 * unchanged.
 */
export function shiftDecimal(text: string, places: number): string {
  if (places === 0) return text;
  const decimal = exactDecimal(text);
  return writeDecimal(
    decimal.places >= places
      ? { digits: decimal.digits, places: decimal.places - places }
      : { digits: decimal.digits * 10n ** BigInt(places - decimal.places), places: 0 },
  );
}
