import { problem, type Problem } from "../../domain/problems";
import { fail, succeed } from "../../domain/result";
import { answered } from "./answered";
import type { CellCall, CellScalar } from "./cell-function";
import { givenError, type GivenError } from "./given-error";
import { isBlankFor } from "./read-arguments";
import { rowsOf } from "./rows-of";

/** Stands for a cell beyond the end of a range. */
const beyond = Symbol("beyond");

/**
 * More results than this are a slip, such as a reference to a whole column; and each with a sentence they would still go
 * back to Excel in one message, which may have 5 MB.
 */
const mostCells = 10_000;

/**
 * Calls once for every cell of the arguments, as Excel does where a function takes one value and is given a range: a
 * column of members gives a column of results, a column of members and a row of years a table. A single cell, and a
 * single row or column, counts for all rows or columns of the others.
 *
 * Each result is its own, an error too. A cell of an argument that shows an error gives one. In a range of several cells
 * a blank one means no default but that nothing is asked: #N/A. So is what lies beyond the end of the shorter of two
 * ranges.
 *
 * @param args as Excel gives them, by name
 */
export function forEachCell<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
  callOf: (cells: Readonly<Record<Name, unknown>>) => CellCall<CellScalar>,
): CellCall {
  const ranges = (Object.entries(args) as [Name, unknown][]).map(([name, given]) => ({
    name,
    range: rangeOf(name, given),
  }));
  const cellsAt = (row: number, column: number) =>
    Object.fromEntries(ranges.map(({ name, range }) => [name, cellAt(range, row, column)])) as Record<Name, unknown>;
  const rows = Math.max(...ranges.map(({ range }) => range.rows.length));
  const columns = Math.max(...ranges.map(({ range }) => range.columns));
  const called = (cells: Readonly<Record<Name, unknown>>) => {
    for (const { name } of ranges) {
      const given = givenError(cells[name]);
      if (given !== null) return failing(errorIn(name, given));
    }
    return callOf(cells);
  };
  if (rows === 1 && columns === 1) return called(cellsAt(0, 0));
  if (rows * columns > mostCells) return failing(problem("too-many-cells", { cells: rows * columns, most: mostCells }));

  const several = ranges.filter(({ range }) => range.rows.length > 1 || range.columns > 1);
  const calls = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cells = cellsAt(row, column);
      const short = ranges.find(({ name }) => cells[name] === beyond);
      if (short !== undefined) return failing(problem("range-too-short", { argument: short.name }));
      const blank = several.find(({ name }) => isBlankFor(name, cells[name]));
      return blank === undefined ? called(cells) : failing(problem("blank-cell", { argument: blank.name }));
    }),
  );
  return {
    needs: calls.flat().flatMap(({ needs }) => needs),
    answer: (figures) =>
      succeed(
        calls.map((ofRow) =>
          ofRow.map(({ answer }) => {
            const result = answer(figures);
            return result.ok ? result.value : result;
          }),
        ),
      ),
  };
}

interface Range {
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: number;
}

function rangeOf(name: string, given: unknown): Range {
  const rows = rowsOf(name, given);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return columns === 0 ? { rows: [[null]], columns: 1 } : { rows, columns };
}

/** A single row counts for every row, a single column for every column. */
function cellAt({ rows, columns }: Range, row: number, column: number): unknown {
  const ofRow = rows[rows.length === 1 ? 0 : row];
  const at = columns === 1 ? 0 : column;
  return ofRow === undefined || at >= columns ? beyond : (ofRow[at] ?? null);
}

function errorIn(argument: string, { error }: GivenError): Problem {
  return problem(error === "#N/A" ? "argument-not-available" : "argument-in-error", { argument, error });
}

function failing(because: Problem) {
  return answered<CellScalar>(fail(because));
}
