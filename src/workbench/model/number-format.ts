import { format, parseValue } from "numfmt";
import { roundedAsShown } from "../../domain/number-format/rounded-as-shown";

/** The workbench speaks British English: pounds, and days before months. */
const locale = "en-GB";

/** How values are shown and typed text is read, using the numfmt library. */
export const numberFormat = {
  /** A value as its cell shows it, e.g. 0.125 as "13%"; a pattern Excel would refuse gives "######". */
  format: (pattern: string, value: number | string | boolean): string => {
    const shown = typeof value === "number" ? roundedAsShown(pattern, value) : value;
    return format(pattern, shown, { locale, invalid: "######", throws: false });
  },

  /** What typed text means as a number, date, time or boolean, and the format it was typed in; null if it is text. */
  parse: (text: string): { value: number | boolean; pattern: string | null } | null => {
    const parsed = parseValue(text, { locale });
    if (!parsed) return null;
    const { v: value, z: pattern } = parsed;
    return typeof value === "number" || typeof value === "boolean" ? { value, pattern: pattern ?? null } : null;
  },
};
