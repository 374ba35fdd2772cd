import { isBlankFor } from "./read-arguments";

/** A range with more rows or columns than this is taken for whole columns or rows of a sheet. */
const longestTable = 1_000;

/**
 * The rows of an argument; what is no range counts as a single cell. Of whole columns and rows (A:A), which Excel on the
 * desktop hands over with all their million cells, only what is filled in counts: the blank rows and columns at the end are
 * left out, so that a column of three names gives three results, and these fit wherever the formula stands. Where nothing is filled in, nothing is left out.
 */
export function rowsOf(argument: string, given: unknown): readonly (readonly unknown[])[] {
  const isRange = Array.isArray(given) && given.length > 0 && Array.from(given).every((row) => Array.isArray(row));
  if (!isRange) return [[given]];
  const rows = given as readonly (readonly unknown[])[];
  const isLong = rows.length > longestTable || rows.some((row) => row.length > longestTable);
  return isLong ? filledPart(argument, rows) : rows;
}

function filledPart(argument: string, rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const isFilled = (cell: unknown) => !isBlankFor(argument, cell);
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const filled = rows.slice(0, height);
  const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  return height === 0 ? rows : filled.map((row) => row.slice(0, width));
}
