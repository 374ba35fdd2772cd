import type { Severity } from "../domain/clubs/club-definition";

/** How a marked cell looks. */
interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * The look of each severity, most severe first. They don't differ in colour alone (light on dark and bold; bold;
 * italic; upright), and the text has a contrast of at least 7:1.
 */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  blocker: { fill: "#750B1C", font: "#FFFFFF", bold: true, italic: false },
  error: { fill: "#F1BBBC", font: "#4A0000", bold: true, italic: false },
  query: { fill: "#FFD966", font: "#3B2F00", bold: false, italic: true },
  information: { fill: "#CFE4FA", font: "#0B3C5D", bold: false, italic: false },
};

export const severities = Object.keys(markLooks) as readonly Severity[];

/** By this we recognise our own conditional formats: a comparison that is always true, with a text that only we use. */
function signature(severity: Severity): string {
  return `"Yardstick ${severity}"<>""`;
}

/**
 * The formula of a mark, by which we recognise it later and on any machine: `="Yardstick blocker"<>""`.
 *
 * @param condition a further condition; left out if the mark always shows
 */
export function markFormula(severity: Severity, condition?: string): string {
  return condition === undefined ? `=${signature(severity)}` : `=AND(${signature(severity)},${condition})`;
}

/**
 * The severity in the formula of one of our conditional formats, and whether it has a condition; null if it isn't ours.
 */
export function markOfFormula(
  formula: string,
): { readonly severity: Severity; readonly isConditional: boolean } | null {
  const plain = formula.replace(/\s*<>\s*/g, "<>");
  const severity = severities.find((each) => plain.includes(signature(each)));
  return severity === undefined ? null : { severity, isConditional: plain.replace(/^=/, "") !== signature(severity) };
}

/** Gives a conditional format the look of a severity. */
export function applyMarkLook(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, font, bold, italic } = markLooks[severity];
  format.fill.color = fill;
  format.font.color = font;
  format.font.bold = bold;
  format.font.italic = italic;
}
