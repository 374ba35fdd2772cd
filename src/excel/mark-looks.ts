import type { Severity } from "../domain/clubs/club-definition";

/** What a mark changes of a cell's look. */
interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * The look of each severity, the gravest first. They differ in form as well as in colour (light on dark and bold, bold,
 * italic, upright), and text on each fill has a contrast of 7:1 or more.
 */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  blocker: { fill: "#750B1C", font: "#FFFFFF", bold: true, italic: false },
  error: { fill: "#F1BBBC", font: "#4A0000", bold: true, italic: false },
  query: { fill: "#FFD966", font: "#3B2F00", bold: false, italic: true },
  information: { fill: "#CFE4FA", font: "#0B3C5D", bold: false, italic: false },
};

export const severities = Object.keys(markLooks) as readonly Severity[];

/** Marks a conditional format as ours: a comparison that is always true, with a text that only we write. */
function signature(severity: Severity): string {
  return `"Yardstick ${severity}"<>""`;
}

/**
 * The formula of a mark, by which any later session, on any machine, knows it as ours: `="Yardstick blocker"<>""`.
 *
 * @param condition a further condition; left out if the mark always shows
 */
export function markFormula(severity: Severity, condition?: string): string {
  return condition === undefined ? `=${signature(severity)}` : `=AND(${signature(severity)},${condition})`;
}

/** The severity that the formula of a conditional format marks, always or on a condition; null where it is not ours. */
export function markOfFormula(
  formula: string,
): { readonly severity: Severity; readonly isConditional: boolean } | null {
  const plain = formula.replace(/\s*<>\s*/g, "<>");
  const severity = severities.find((each) => plain.includes(signature(each)));
  return severity === undefined ? null : { severity, isConditional: plain.replace(/^=/, "") !== signature(severity) };
}

/** Gives a conditional format by formula the look of a severity. */
export function applyMarkLook(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, font, bold, italic } = markLooks[severity];
  format.fill.color = fill;
  format.font.color = font;
  format.font.bold = bold;
  format.font.italic = italic;
}
