import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import type { CallFigures } from "./call-figures";
import type { CellCall } from "./cell-function";
import type { CellScalar } from "./cell-value";
import { givenError } from "./plain-argument";
import { isBlankFor } from "./read-arguments";
import { rowsOf } from "./read-range";

/** Stands for a cell beyond the end of a range. */
const beyond = Symbol("beyond");

/**
 * More results than this are a mistake, such as a reference to a whole column. Even if each were an error with a
 * sentence, this many still fit into the one message of at most 5 MB that goes back to Excel.
 */
const mostCells = 10_000;

/** One cell of each argument, by its name. */
type Cells<Name extends string> = Readonly<Record<Name, unknown>>;

/**
 * Answers once for every cell of the arguments, as Excel's own functions do if given a range instead of one value: a
 * column of members gives a column of results; a column of members with a row of years gives a table. A single cell,
 * row or column is repeated to match the others.
 *
 * An error affects only its own cell, whether it is a result or was in an argument's cell. In a range of several cells
 * a blank cell asks for nothing, so it gives #N/A, not the default; so do cells beyond the end of the shorter of two
 * ranges.
 *
 * @param args as Excel gives them, by name
 */
export function forEachCell<Name extends string>(
  args: Cells<Name>,
  answer: (cells: Cells<Name>, figures: CallFigures) => Result<CellScalar>,
): CellCall {
  return (figures) => {
    const single = singleCells(args);
    if (single !== null) return errorIn(single) ?? answer(single, figures);
    const ranges = (Object.entries(args) as [Name, unknown][]).map(([name, given]) => rangeOf(name, given));
    const rows = Math.max(...ranges.map((range) => range.rows.length));
    const columns = Math.max(...ranges.map((range) => range.columns));
    const answerAt = (row: number, column: number): Result<CellScalar> => {
      const cells: Record<Name, unknown> = { ...args };
      let short: Name | null = null;
      let blank: Name | null = null;
      for (const range of ranges) {
        const { name } = range;
        const cell = (cells[name] = cellAt(range, row, column));
        if (cell === beyond) short ??= name;
        else if (range.isSeveral && isBlankFor(name, cell)) blank ??= name;
      }
      if (short !== null) return fail(problem("range-too-short", { argument: short }));
      if (blank !== null) return fail(problem("blank-cell", { argument: blank }));
      return errorIn(cells) ?? answer(cells, figures);
    };
    if (rows === 1 && columns === 1) return answerAt(0, 0);
    if (rows * columns > mostCells) return fail(problem("too-many-cells", { cells: rows * columns, most: mostCells }));
    return succeed(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => {
          const result = answerAt(row, column);
          return result.ok ? result.value : result;
        }),
      ),
    );
  };
}

/**
 * The cells of the arguments if each is a single cell, the usual case, which needs no look at ranges. Otherwise null.
 */
function singleCells<Name extends string>(args: Cells<Name>): Cells<Name> | null {
  const cells: Record<Name, unknown> = { ...args };
  for (const name in cells) {
    const given = cells[name];
    if (!Array.isArray(given)) continue;
    const [row] = given as readonly unknown[];
    if (given.length !== 1 || !Array.isArray(row) || row.length !== 1) return null;
    cells[name] = (row as readonly unknown[])[0];
  }
  return cells;
}

interface Range<Name extends string> {
  readonly name: Name;
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: number;
  readonly isSeveral: boolean;
}

function rangeOf<Name extends string>(name: Name, given: unknown): Range<Name> {
  const rows = rowsOf(name, given);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return { name, rows: [[null]], columns: 1, isSeveral: false };
  return { name, rows, columns, isSeveral: rows.length > 1 || columns > 1 };
}

/** A single row is repeated for every row, a single column for every column. */
function cellAt({ rows, columns }: Range<string>, row: number, column: number): unknown {
  const ofRow = rows[rows.length === 1 ? 0 : row];
  const at = columns === 1 ? 0 : column;
  return ofRow === undefined || at >= columns ? beyond : (ofRow[at] ?? null);
}

/** The failure to give if a cell of an argument shows an error; null if none does. */
function errorIn(cells: Cells<string>): Extract<Result<never>, { ok: false }> | null {
  for (const argument in cells) {
    const given = givenError(cells[argument]);
    if (given === null) continue;
    const { error } = given;
    return fail(problem(error === "#N/A" ? "argument-not-available" : "argument-in-error", { argument, error }));
  }
  return null;
}
