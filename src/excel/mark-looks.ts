import type { Severity } from "../domain/clubs/club-definition";

/** How a marked cell looks: a pale background, and a line at its left. */
export interface MarkLook {
  readonly fill: string;
  readonly line: string;
  /** True for a dotted line and text in italics. */
  readonly isCopy?: boolean;
}

/** What a mark says of its cell: the severity of its finding, or that we filled it in and nobody has confirmed it. */
export type MarkKind = Severity | "to confirm";

const toFix: MarkLook = { fill: "#FBDCDC", line: "#A4262C" };

/**
 * The look of each mark, most severe first. What is to do is said in words, in the column of statuses and in the
 * list of findings; so a blocker and an error look the same. The text keeps its colour: black on any of them has a
 * contrast of at least 7:1.
 */
export const markLooks: Readonly<Record<MarkKind, MarkLook>> = {
  blocker: toFix,
  error: toFix,
  query: { fill: "#FFE3A8", line: "#8A5A00" },
  information: { fill: "#DCEBFA", line: "#12436D" },
  "to confirm": { fill: "#EFE7F5", line: "#5C2E91", isCopy: true },
};

export const markKinds = Object.keys(markLooks) as readonly MarkKind[];

/** By this we recognise our own conditional formats: a comparison that is always true, with a text that only we use. */
function signature(kind: MarkKind): string {
  return `"Yardstick mark: ${kind}"<>""`;
}

/** The same in earlier versions, whose marks had other looks. */
function formerSignature(kind: MarkKind): string {
  return `"Yardstick ${kind}"<>""`;
}

/**
 * The formula of a mark, by which we recognise it later and on any machine: `="Yardstick mark: blocker"<>""`.
 *
 * @param condition a further condition; left out if the mark always shows
 */
export function markFormula(kind: MarkKind, condition?: string): string {
  return condition === undefined ? `=${signature(kind)}` : `=AND(${signature(kind)},${condition})`;
}

/** What the formula of one of our conditional formats says of it. */
export interface MarkOfFormula {
  readonly kind: MarkKind;
  /** Whether it has a condition, as those in the table of findings do. */
  readonly isConditional: boolean;
  /** Whether an earlier version made it, so that it looks different. */
  readonly isFormer: boolean;
}

/** What the formula of a conditional format says; null if it isn't one of ours. */
export function markOfFormula(formula: string): MarkOfFormula | null {
  const plain = formula.replace(/\s*<>\s*/g, "<>");
  for (const kind of markKinds)
    for (const [sign, isFormer] of [[signature(kind), false] as const, [formerSignature(kind), true] as const])
      if (plain.includes(sign)) return { kind, isConditional: plain.replace(/^=/, "") !== sign, isFormer };
  return null;
}

/**
 * Gives a conditional format the look of a mark. Excel draws no lines thicker than thin in conditional formats, and
 * a thicker one in the cell's own format would be the user's to lose.
 */
export function applyMarkLook(format: Excel.ConditionalRangeFormat, kind: MarkKind): void {
  const { fill, line, isCopy = false } = markLooks[kind];
  format.fill.color = fill;
  if (isCopy) format.font.italic = true;
  format.borders.left.style = isCopy ? "Dot" : "Continuous";
  format.borders.left.color = line;
}
