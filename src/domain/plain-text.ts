/**
 * Characters that show nothing and separate nothing: zero-width and bidirectional marks, soft hyphens, control
 * characters.
 */
const invisible = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** Every space that is not on the keyboard: no-break, thin, ideographic, Braille. Not tabs and line breaks. */
const space = /[^\S\t\n\r ]|[\u0085\u2800]/g;

/** Hyphens, dashes and minus signs that look like the keyboard's hyphen. */
const dash = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;

/** Text that needs no change, which is nearly all. */
const keyboard = /^[ -~]*$/;

/**
 * A text as it looks: without invisible characters or spaces around it, every kind of space as the keyboard's space,
 * and every kind of dash as its hyphen. Gives "" if nothing can be seen. For codes, ids, names, years, numbers and
 * choices, which people paste from web pages, emails and other spreadsheets. Not for sentences: a dash may mean
 * something there.
 *
 * @example
 * plainText("\u200B2024–25\u00A0"); // => "2024-25"
 */
export function plainText(text: string): string {
  if (keyboard.test(text)) return text.trim();
  return text.replace(invisible, "").replace(space, " ").replace(dash, "-").trim();
}
