import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { isBlank, isBlankFor, readNumber } from "./read-arguments";

/** We take a range with more rows or columns than this for whole columns or rows of a sheet. */
const longestTable = 1_000;

/**
 * The rows of an argument; anything that is not a range is one cell. Excel on the desktop passes whole columns and rows
 * (A:A) with all their million cells; of those we leave out the blank rows and columns at the end, so that a column of
 * three names gives three results, which fit below any formula. If nothing is filled in, nothing is left out.
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

/** A column of numbers, one for each category: none blank, and none below 0 if they are counts. */
export function readColumn(argument: string, given: unknown, isCount: boolean): Result<readonly number[]> {
  const numbers: number[] = [];
  for (const row of rowsOf(argument, given)) {
    if (row.length !== 1) {
      const given = `${row.length} columns`;
      return fail(problem("bad-argument", { argument, expected: "one column, with a row for each category", given }));
    }
    if (isBlank(row[0])) return fail(problem("blank-cell", { argument }));
    const number = readNumber(argument, row[0], "numbers, one for each category");
    if (!number.ok) return number;
    if (isCount && number.value < 0) {
      return fail(problem("out-of-range", { argument, expected: "0 or more", given: String(number.value) }));
    }
    numbers.push(number.value);
  }
  return succeed(numbers);
}
