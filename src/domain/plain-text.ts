/** Characters that draw nothing and part nothing: zero-width and bidirectional marks, soft hyphens, control characters. */
const invisible = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** Every space that is none of the keyboard's: no-break, thin, ideographic, Braille's. Tabs and line breaks stay. */
const space = /[^\S\t\n\r ]|[\u0085\u2800]/g;

/** Hyphens, dashes and minus signs that look like the keyboard's. */
const dash = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;

/** What nothing needs to be done to, as is nearly every text. */
const keyboard = /^[ -~]*$/;

/**
 * A text as it looks: without characters that nobody can see, with the keyboard's space for every kind of space and its
 * hyphen for every kind of dash, and without spaces around it. For codes, ids, names, years, numbers and choices, which
 * come pasted from web pages, mails and other spreadsheets. It is "" where nothing is to be seen. What people write in
 * sentences is kept as they wrote it: a dash in it may mean something.
 *
 * @example
 * plainText("\u200B2024–25\u00A0"); // => "2024-25"
 */
export function plainText(text: string): string {
  if (keyboard.test(text)) return text.trim();
  return text.replace(invisible, "").replace(space, " ").replace(dash, "-").trim();
}
