import type { BudgetBlock, BudgetCell } from "./budget-block";
import { budgetText } from "./budget-text";

/** Which columns of a block hold what, counting from its first. */
export interface BudgetColumns {
  readonly label: number;
  /** Columns of texts to the left of the labels that say what these belong to. */
  readonly groups: readonly number[];
  /** Columns of numbers. */
  readonly amounts: readonly number[];
  /** That of the amounts that are compared; null if there are no numbers. */
  readonly amount: number | null;
  /** The column that says what each line is in; null if none does. */
  readonly unit: number | null;
  /** The first row below the title and the headings of columns. */
  readonly firstLine: number;
}

/** How many rows say what a column holds. */
const rowsToLookAt = 400;
const unitText =
  /^(£|£\s?'?000s?|£k|£m|no\.?|nos\.?|number|%|per ?cent|fte|gbp|per .{1,20}|£ per .{1,20}|days|weeks|hours)$/i;

/**
 * Finds the columns of a budget from what they hold. Hidden columns are passed over, as nobody sees what would be
 * compared.
 *
 * @returns null if no column holds labels
 */
export function findBudgetColumns(block: BudgetBlock): BudgetColumns | null {
  const width = block.rows[0]?.length ?? 0;
  const some = block.rows.slice(0, rowsToLookAt);
  const seen = Array.from({ length: width }, (_, column) => column).filter((column) => !block.hidden.has(column));
  const numbers = seen.filter((column) => isOfNumbers(some, column));
  const texts = seen.filter((column) => !numbers.includes(column));
  const unit = texts.find((column) => isOfUnits(some, column)) ?? null;
  const labelled = texts.filter((column) => column !== unit && labelsIn(some, column).size > 0);
  const label = labelColumnOf(some, labelled, numbers);
  if (label === null) return null;
  const firstLine = firstLineOf(block.rows, label, numbers);
  // Numbers to the left of the labels are codes.
  const amounts = numbers.filter((column) => column > label);
  return {
    label,
    groups: labelled.filter((column) => column < label && !isOfCodes(some, column)),
    amounts,
    amount: amountColumnOf(block, amounts, firstLine),
    unit,
    firstLine,
  };
}

/** Which of several columns of texts has the labels: that with the most different ones in the rows that have numbers. */
function labelColumnOf(
  rows: BudgetBlock["rows"],
  labelled: readonly number[],
  numbers: readonly number[],
): number | null {
  let best: { readonly column: number; readonly count: number } | null = null;
  for (const column of labelled) {
    const rest = numbers.filter((one) => one > column);
    const within =
      rest.length === 0 ? rows : rows.filter((cells) => rest.some((one) => typeof cells[one] === "number"));
    const count = labelsIn(within, column).size;
    // A column of notes may have as many; labels stand further left.
    if (count > 0 && (best === null || count > best.count * 1.2)) best = { column, count };
  }
  return best?.column ?? labelled[0] ?? null;
}

function labelsIn(rows: BudgetBlock["rows"], column: number): ReadonlySet<string> {
  return new Set(rows.map((cells) => budgetText(cells[column])).filter((text) => /\p{L}{2}/u.test(text)));
}

function isOfNumbers(rows: BudgetBlock["rows"], column: number): boolean {
  const filled = rows
    .map((cells) => cells[column])
    .filter((cell) => budgetText(cell) !== "" || typeof cell === "number");
  const numbers = filled.filter((cell) => typeof cell === "number");
  return numbers.length > 0 && numbers.length >= filled.length * 0.4;
}

function isOfUnits(rows: BudgetBlock["rows"], column: number): boolean {
  const texts = rows.map((cells) => budgetText(cells[column])).filter((text) => text !== "");
  return texts.length > 1 && texts.filter((text) => unitText.test(text)).length >= texts.length * 0.6;
}

function isOfCodes(rows: BudgetBlock["rows"], column: number): boolean {
  const texts = rows.map((cells) => budgetText(cells[column])).filter((text) => text !== "");
  return texts.filter((text) => /^(?=.*\d)[\w./-]{1,12}$/.test(text)).length > texts.length * 0.6;
}

/** A number that is a year in the heading of a column. */
const isYear = (cell: BudgetCell | undefined) =>
  typeof cell === "number" && Number.isInteger(cell) && cell > 1990 && cell < 2100;

function firstLineOf(rows: BudgetBlock["rows"], label: number, numbers: readonly number[]): number {
  const hasFigures = (cells: readonly BudgetCell[]) => {
    const figures = numbers.map((column) => cells[column]).filter((cell) => typeof cell === "number");
    return figures.length > 0 && !figures.every(isYear);
  };
  const first = rows.findIndex((cells) => budgetText(cells[label]) !== "" && hasFigures(cells));
  if (first < 0) return 0;
  // Headings of lines stand directly above them, below the last heading of columns.
  const isOfColumns = (cells: readonly BudgetCell[]) =>
    numbers.some((column) => budgetText(cells[column]) !== "" || isYear(cells[column]));
  return rows.slice(0, first).reduce((next, cells, row) => (isOfColumns(cells) ? row + 1 : next), 0);
}

const budgetWords = /\b(budget|estimate|plan(ned)?|proposed|forecast)\b/i;
const otherWords = /\b(variance|var|change|movement|difference|%|fte|income|inflation|savings?|growth)\b|%/i;

/** Of several columns of amounts the one that a budget is about: net before gross, the newest year, no change or income. */
function amountColumnOf({ rows, formats }: BudgetBlock, amounts: readonly number[], firstLine: number): number | null {
  let best: { readonly column: number; readonly score: number } | null = null;
  for (const column of amounts) {
    const heading = rows
      .slice(0, firstLine)
      .map((cells) => (typeof cells[column] === "number" ? String(cells[column]) : budgetText(cells[column])))
      .join(" ");
    const year = Math.max(0, ...[...heading.matchAll(/\b(20\d\d)\b/g)].map(([, text]) => Number(text) - 2000));
    const isRate = /%/.test(formats[firstLine]?.[column] ?? "");
    const score =
      (/\bnet\b/i.test(heading) ? 2 : 0) +
      (budgetWords.test(heading) ? 1 : 0) +
      year / 20 -
      (otherWords.test(heading) || isRate ? 5 : 0);
    if (best === null || score > best.score) best = { column, score };
  }
  return best?.column ?? null;
}
