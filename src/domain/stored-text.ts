import * as z from "zod/mini";

/** The most characters of a word or two: an id, a code, a year. */
export const mostOfCode = 64;
/** Of a name or label; also the longest file name there is. */
export const mostOfName = 255;
/** What Excel lets a cell hold. */
export const mostOfCell = 32_767;
/** Of what rests on many cells at once: the answers behind a finding about a whole register. */
export const mostOfAll = 20_000_000;

const storable = /^[^\0\p{Surrogate}]*$/u;

/**
 * A text that can be kept wherever texts are kept: so many characters at most, none of them a NUL, and none half of a
 * pair, which no database and no file in UTF-8 takes.
 */
export function storedText(most: number, least = 0) {
  return z
    .string()
    .check(
      z.minLength(least),
      z.maxLength(most),
      z.regex(storable, "it holds characters that no text has (a NUL, or half of a pair)"),
    );
}
