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
}

const dateTokens: ReadonlySet<string> = new Set(["datetime", "duration", "ampm", "calendar"]);

/** The sections of a format. The numfmt library finds its tokens: quoted and escaped characters, colours, languages. */
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
  // Kept, because a workbook has few formats but may have half a million cells.
  if (sectionsOf.size >= 1_000) sectionsOf.clear();
  sectionsOf.set(format, sections);
  return sections;
}

const sectionsOf = new Map<string, readonly FormatSection[]>();
