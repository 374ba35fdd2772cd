/** The number that a text begins with, as people write figures: "−£1,234.50 a week", "£4.9m", "21.5%". */
export function numberInWords(words: string): number {
  const [, sign, digits = "", letter] = /^(−?)£?([\d,]+(?:\.\d+)?)(m\b|k\b)?/.exec(words) ?? [];
  const number = Number(`${sign ? "-" : ""}${digits.replaceAll(",", "")}`);
  return letter === undefined ? number : Math.round(number * (letter === "m" ? 1e6 : 1e3));
}
