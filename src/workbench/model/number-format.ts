import { format, parseValue } from "numfmt";

/** The workbench speaks British English: pounds, and days before months. */
const locale = "en-GB";

/** How values are shown and typed text is read, using the numfmt library. */
export const numberFormat = {
  /** A value as its cell shows it, e.g. 0.125 as "13%"; a pattern Excel would refuse gives "######". */
  format: (pattern: string, value: number | string | boolean): string => {
    return format(pattern, value, { locale, invalid: "######", throws: false });
  },

  /** What typed text means as a number, date, time or boolean, and the format it was typed in; null if it is text. */
  parse: (text: string): { value: number | boolean; pattern: string | null } | null => {
    const parsed = parseValue(text, { locale });
    if (!parsed) return null;
    const { v: value, z: pattern } = parsed;
    return typeof value === "number" || typeof value === "boolean" ? { value, pattern: pattern ?? null } : null;
  },
};
