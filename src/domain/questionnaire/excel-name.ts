/** The longest name that Excel allows. */
const longest = 255;

const characters = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A1 to XFD1048576 in upper or lower case, and R1C1 in all its short forms. */
const cellReference = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * Whether Excel allows the text as the name of a range or a table: letters, digits, `_`, `.` and `\`, not starting with
 * a digit or a full stop, not looking like a cell (`B12`, `R1C1`), 255 characters at most. No spaces, no hyphens.
 */
export function isExcelName(text: string): boolean {
  return text.length <= longest && characters.test(text) && !cellReference.test(text);
}
