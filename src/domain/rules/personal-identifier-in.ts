import { postcodeAreas } from "./postcode-areas";

const patterns: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "an e-mail address", pattern: /[\w.+-]@[\w-]+\.[\w-]/ },
  {
    what: "a National Insurance number",
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/i,
  },
  // A letter and twelve digits, the last of which is a letter in a temporary one.
  { what: "a unique pupil number", pattern: /\b[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z\d]\b/i },
  { what: "a telephone number", pattern: /(?:\+44\s?|\b0)(?:\d[\s-]?){9,10}(?!\d)/ },
  {
    what: "a date of birth",
    pattern: /\b(?:born|d\.?o\.?b\.?|date of birth)\W{1,4}(?:on\s)?\d{1,2}[/. -]\w{1,9}[/. -]\d{2,4}\b/i,
  },
];

/** The area, and what a postcode ends with. */
const postcode = /\b([A-Z]{1,2})\d[A-Z\d]?\s?(\d[ABD-HJLNP-UW-Z]{2})\b/gi;
/** As people write it: a postcode that ends in ST, ND, RD or TH is usually in capitals. */
const ordinal = /^(?:1st|2nd|3rd|[04-9]th)$/;

const tenDigits = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/**
 * What in a text could identify a person: an NHS number (with a valid check digit), a National Insurance number, a
 * unique pupil number, a telephone number, an e-mail address, a postcode or a date of birth. Null if there is nothing.
 * Names can't be told apart from other words, so they are left to the writer.
 */
export function personalIdentifierIn(text: string): string | null {
  const numbers = text.match(tenDigits) ?? [];
  if (numbers.some((number) => isNhsNumber(number.replace(/\D/g, "")))) return "an NHS number";
  if ([...text.matchAll(postcode)].some(isPostcode)) return "a postcode";
  return patterns.find(({ pattern }) => pattern.test(text))?.what ?? null;
}

/** "Q1 2nd half" looks like one, but no postcode begins with Q; "E1 2nd floor" has an area, and an ordinal. */
function isPostcode([, area = "", end = ""]: RegExpMatchArray): boolean {
  return postcodeAreas.has(area.toUpperCase()) && !ordinal.test(end);
}

/** Modulus 11: the first nine digits weighted 10 to 2; 11 less the remainder is the tenth, 11 counting as 0. */
function isNhsNumber(digits: string): boolean {
  const weighted = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (weighted % 11)) % 11 === Number(digits[9]);
}
