import type { Severity } from "../domain/clubs/club-definition";

/** How a marked cell looks: a pale background, and a line at its left. */
export interface MarkLook {
  readonly fill: string;
  readonly line: string;
}

const toFix: MarkLook = { fill: "#FBDCDC", line: "#A4262C" };

/**
 * The look of each severity, most severe first. What is to do is said in words, in the column of statuses and in the
 * list of findings; so a blocker and an error look the same. The text keeps its colour: black on any of them has a
 * contrast of at least 7:1.
 */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  blocker: toFix,
  error: toFix,
  query: { fill: "#FFE3A8", line: "#8A5A00" },
  information: { fill: "#DCEBFA", line: "#12436D" },
};

export const severities = Object.keys(markLooks) as readonly Severity[];

/** By this we recognise our own conditional formats: a comparison that is always true, with a text that only we use. */
function signature(severity: Severity): string {
  return `"Yardstick mark: ${severity}"<>""`;
}

/** The same in earlier versions, whose marks had other looks. */
function formerSignature(severity: Severity): string {
  return `"Yardstick ${severity}"<>""`;
}

/**
 * The formula of a mark, by which we recognise it later and on any machine: `="Yardstick mark: blocker"<>""`.
 *
 * @param condition a further condition; left out if the mark always shows
 */
export function markFormula(severity: Severity, condition?: string): string {
  return condition === undefined ? `=${signature(severity)}` : `=AND(${signature(severity)},${condition})`;
}

/** What the formula of one of our conditional formats says of it. */
export interface MarkOfFormula {
  readonly severity: Severity;
  /** Whether it has a condition, as those in the table of findings do. */
  readonly isConditional: boolean;
  /** Whether an earlier version made it, so that it looks different. */
  readonly isFormer: boolean;
}

/** What the formula of a conditional format says; null if it isn't one of ours. */
export function markOfFormula(formula: string): MarkOfFormula | null {
  const plain = formula.replace(/\s*<>\s*/g, "<>");
  for (const severity of severities)
    for (const [sign, isFormer] of [[signature(severity), false] as const, [formerSignature(severity), true] as const])
      if (plain.includes(sign)) return { severity, isConditional: plain.replace(/^=/, "") !== sign, isFormer };
  return null;
}

/**
 * Gives a conditional format the look of a severity. Excel draws no lines thicker than thin in conditional formats, and
 * a thicker one in the cell's own format would be the user's to lose.
 */
export function applyMarkLook(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, line } = markLooks[severity];
  format.fill.color = fill;
  format.borders.left.style = "Continuous";
  format.borders.left.color = line;
}
