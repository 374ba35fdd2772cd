import { budgetText } from "./budget-text";
import type { BudgetBlock, BudgetCell } from "./budget-block";
import { findBudgetColumns, type BudgetColumns } from "./find-budget-columns";
import { scaleHintOf, unitHintOf, type UnitHint } from "./unit-hint";
import { withoutCode } from "./without-code";

/** A line of a budget, or a total of lines. */
export interface BudgetLine {
  /** Its row in the block, from 0. */
  readonly row: number;
  /** As it stands in the budget, on one line. */
  readonly label: string;
  /** What it stands under, the nearest first: the service in a column to its left, its heading, the title. */
  readonly under: readonly string[];
  readonly kind: "line" | "total";
  /** In pounds, or as it stands if it is no money; null if it is blank or no number. */
  readonly amount: number | null;
  /** Null if the budget doesn't say. */
  readonly unit: UnitHint | null;
}

/** What a block of a budget says. */
export interface Budget {
  readonly columns: BudgetColumns;
  readonly lines: readonly BudgetLine[];
  /** What an amount is multiplied by to be in pounds: 1,000 where the budget is in thousands. */
  readonly scale: number;
}

/** Longer texts are notes, not labels. */
const longestLabel = 120;

/** "Total", "Sub-total", "Net expenditure": sums of the lines above, whatever else they say. */
const totalWords =
  /^(sub[\s-]*)?totals?\b|\b(sub[\s-]*)?totals?$|^(grand|overall) total\b|^(net|gross|total) (revenue )?(budget|cost|expenditure|spend|income)\b/i;
const sumFormula =
  /^=\s*(-\s*)?(SUM|SUBTOTAL|AGGREGATE)\s*\(|^=\s*\$?[A-Z]{1,3}\$?\d+(\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+\s*$/i;

/**
 * Reads the lines of a budget: their labels, what they stand under, which of them are totals, and in what their amounts
 * are. A label without an amount is a heading of those below it, until the next one.
 *
 * @param amounts the column of the amounts, counting from the block's first; the most likely one if left out
 * @returns null if no column holds labels
 */
export function readBudget(block: BudgetBlock, amounts?: number): Budget | null {
  const found = findBudgetColumns(block);
  if (found === null) return null;
  const columns = amounts === undefined ? found : { ...found, amount: amounts };
  const scale = scaleOf(block, columns);
  const above = block.rows.slice(0, columns.firstLine);
  const headings: string[] = titlesIn(above, columns);
  const depth = headings.length;
  const groups = new Map<number, string>();
  const lines: BudgetLine[] = [];
  for (const [row, cells] of block.rows.entries()) {
    if (row < columns.firstLine) continue;
    for (const column of columns.groups) {
      const text = budgetText(cells[column]);
      if (text !== "") groups.set(column, text);
    }
    const label = budgetText(cells[columns.label]);
    if (label === "" || label.length > longestLabel || !/\p{L}/u.test(label)) continue;
    const hasAmount = columns.amounts.some((column) => typeof cells[column] === "number");
    if (!hasAmount && !isMarkedLine(cells, columns)) {
      headings.splice(depth, headings.length, label);
      continue;
    }
    const amount = columns.amount === null ? null : cells[columns.amount];
    const unitText = columns.unit === null ? "" : budgetText(cells[columns.unit]);
    const unit = unitHintOf(unitText) ?? unitHintOf(label) ?? unsaidUnit(block, columns, row);
    const isMoney = unit === null || unit === "money";
    lines.push({
      row,
      label,
      under: [...[...groups.values()].reverse(), ...[...headings].reverse(), block.sheet],
      kind: isTotal(label, block, row, columns) ? "total" : "line",
      amount: typeof amount === "number" ? amount * (isMoney ? scale : 1) : null,
      unit,
    });
  }
  return { columns, lines, scale };
}

/** The texts over the lines that are no headings of columns of amounts. */
function titlesIn(above: BudgetBlock["rows"], columns: BudgetColumns): string[] {
  return above.flatMap((cells) => {
    if (columns.amounts.some((column) => budgetText(cells[column]) !== "" || typeof cells[column] === "number"))
      return [];
    const texts = cells.map(budgetText).filter((text) => /\p{L}{3}/u.test(text));
    // Several in a row are headings of columns.
    return texts.length === 1 ? texts : [];
  });
}

/** A line without a figure yet: its amount is a dash or "nil". */
function isMarkedLine(cells: readonly BudgetCell[], { amounts }: BudgetColumns): boolean {
  return amounts.some((column) => /^(-|nil|n\/a|tbc|tba)$/i.test(budgetText(cells[column])));
}

function isTotal(label: string, { formulas }: BudgetBlock, row: number, columns: BudgetColumns): boolean {
  if (totalWords.test(withoutCode(label))) return true;
  return columns.amounts.some((column) => sumFormula.test(String(formulas[row]?.[column] ?? "")));
}

/** What a line is in that doesn't say so: in pounds, unless the budget has a column for that. */
function unsaidUnit({ formats }: BudgetBlock, { amount, unit }: BudgetColumns, row: number): UnitHint | null {
  if (amount !== null && formats[row]?.[amount]?.includes("%")) return "rate";
  return unit === null ? "money" : null;
}

function scaleOf(block: BudgetBlock, { firstLine, amount, unit }: BudgetColumns): number {
  const above = block.rows.slice(0, firstLine);
  const own = above.flatMap((cells) => (amount === null ? [] : [budgetText(cells[amount])]));
  const any = above.flatMap((cells) => cells.map(budgetText));
  const units = unit === null ? [] : block.rows.map((cells) => budgetText(cells[unit]));
  for (const text of [...own, ...any, ...units]) {
    const scale = scaleHintOf(text);
    if (scale !== null) return scale;
  }
  return 1;
}
