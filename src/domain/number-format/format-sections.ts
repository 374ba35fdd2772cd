import { tokenize } from "numfmt";

/** One of up to four sections of an Excel number format: which values it is for, and how it shows them. */
export interface FormatSection {
  /** The condition on its values, as in [>=100]; null if it has none. */
  readonly condition: { readonly operator: string; readonly operand: number } | null;
  /** Whether it shows 100 times the value: for a real per cent sign, but not for "%", \%, _% or *%. */
  readonly isPercent: boolean;
  /** Whether it shows a date or a time. */
  readonly isDate: boolean;
  /** Whether it is the section for text. */
  readonly isText: boolean;
  /**
   * To how many decimals of the value itself it rounds: 1 for 0.0, 3 for 0.0%, −5 for 0.0,,"m". Null where it doesn't
   * round to decimals: for General, dates, fractions, powers of ten and text.
   */
  readonly decimals: number | null;
}

const dateTokens: ReadonlySet<string> = new Set(["datetime", "duration", "ampm", "calendar"]);

const digitTokens: ReadonlySet<string> = new Set(["zero", "hash", "qmark"]);

/** The sections of a format. The numfmt library finds its tokens: quoted and escaped characters, colours, languages. */
export function formatSections(format: string): readonly FormatSection[] {
  const known = sectionsOf.get(format);
  if (known !== undefined) return known;
  const sections: FormatSection[] = [];
  let condition: FormatSection["condition"] = null;
  let [isPercent, isDate, isText] = [false, false, false];
  let [decimals, hasDigits, isBehindPoint, isOtherwise] = [0, false, false, false];
  for (const { type, value } of [...tokenize(format), { type: "break", value: ";" }]) {
    if (digitTokens.has(type)) {
      hasDigits = true;
      if (isBehindPoint) decimals += 1;
    } else if (type === "point") isBehindPoint = true;
    else if (type === "scale") decimals -= 3 * String(value).length;
    else if (type === "exp" || type === "slash") isOtherwise = true;
    if (type === "percent") [isPercent, decimals] = [true, decimals + 2];
    else if (type === "text") isText = true;
    else if (dateTokens.has(type)) isDate = true;
    else if (type === "condition") {
      const [operator, operand] = value as readonly [string, string];
      condition = { operator, operand: Number(operand) };
    } else if (type === "break") {
      const rounds = hasDigits && !isOtherwise && !isDate && !isText;
      sections.push({ condition, isPercent, isDate, isText, decimals: rounds ? decimals : null });
      [condition, isPercent, isDate, isText] = [null, false, false, false];
      [decimals, hasDigits, isBehindPoint, isOtherwise] = [0, false, false, false];
    }
  }
  // Kept, because a workbook has few formats but may have half a million cells.
  if (sectionsOf.size >= 1_000) sectionsOf.clear();
  sectionsOf.set(format, sections);
  return sections;
}

const sectionsOf = new Map<string, readonly FormatSection[]>();
