import * as z from "zod/mini";

/** The most characters in an id, a code or a year. */
export const mostOfCode = 64;
/** The most characters in a name or label; also the longest file name allowed. */
export const mostOfName = 255;
/** The most characters that Excel lets a cell hold. */
export const mostOfCell = 32_767;
/** The most characters in text made from many cells: the answers behind a finding about a whole register. */
export const mostOfAll = 20_000_000;

const storable = /^[^\0\p{Surrogate}]*$/u;

/**
 * A text that any of our stores can hold: limited in length, without NUL characters or halves of surrogate pairs, which
 * databases and UTF-8 files can't hold.
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
