import { tokenize } from "numfmt";

/** One of the up to four sections of an Excel number format, for what it makes of a value. */
export interface FormatSection {
  /** The values it is for, as in [>=100]; null where it names none. */
  readonly condition: { readonly operator: string; readonly operand: number } | null;
  /** Whether it shows a value a hundredfold: for a real per cent sign, not for "%", \%, _% and *%. */
  readonly isPercent: boolean;
  /** Whether it shows a day or a time. */
  readonly isDate: boolean;
  /** Whether it is the one for texts. */
  readonly isText: boolean;
}

const dateTokens: ReadonlySet<string> = new Set(["datetime", "duration", "ampm", "calendar"]);

/** The sections of a format, as the numfmt library tells its tokens apart: quoted and escaped characters, colours, languages. */
export function formatSections(format: string): readonly FormatSection[] {
  const known = sectionsOf.get(format);
  if (known !== undefined) return known;
  const sections: FormatSection[] = [];
  let condition: FormatSection["condition"] = null;
  let [isPercent, isDate, isText] = [false, false, false];
  for (const { type, value } of [...tokenize(format), { type: "break", value: ";" }]) {
    if (type === "percent") isPercent = true;
    else if (type === "text") isText = true;
    else if (dateTokens.has(type)) isDate = true;
    else if (type === "condition") {
      const [operator, operand] = value as readonly [string, string];
      condition = { operator, operand: Number(operand) };
    } else if (type === "break") {
      sections.push({ condition, isPercent, isDate, isText });
      [condition, isPercent, isDate, isText] = [null, false, false, false];
    }
  }
  // A workbook has a few formats and may have half a million cells.
  if (sectionsOf.size >= 1_000) sectionsOf.clear();
  sectionsOf.set(format, sections);
  return sections;
}

const sectionsOf = new Map<string, readonly FormatSection[]>();
