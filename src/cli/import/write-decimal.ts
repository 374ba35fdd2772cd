import type { ExactDecimal } from "./exact-decimal";

/** Writes a decimal without an exponent or zeros at its end: 2145 ÷ 10² is "21.45". */
export function writeDecimal({ digits, places }: ExactDecimal): string {
  const sign = digits < 0n ? "-" : "";
  const figures = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const fraction = figures.slice(figures.length - places).replace(/0+$/, "");
  const whole = figures.slice(0, figures.length - places);
  return `${sign}${whole}${places === 0 || fraction === "" ? "" : `.${fraction}`}`;
}
