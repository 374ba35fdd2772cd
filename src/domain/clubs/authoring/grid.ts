import { capital } from "../../capital";
import type { GridInput } from "../club-definition";

interface Named {
  readonly id: string;
}

interface Labelled extends Named {
  readonly label: string;
}

/**
 * Questions in a grid, such as nights by placement type and provider: one for each row and column, and one for the
 * whole of each row. Sections, rules and indicators take their ids from here, so that they agree.
 *
 * @example
 * const placements = grid("cla", types, providers);
 * placements.cell(fostering, own, "nights"); // "cla.fostering_own_nights"
 * placements.total(fostering, "nights"); // "cla.fostering_nights"
 */
export function grid<Row extends Labelled, Column extends Labelled>(
  prefix: string,
  rows: readonly Row[],
  columns: readonly Column[],
) {
  const cell = (row: Named, column: Named, what: string) => `${prefix}.${row.id}_${column.id}_${what}`;
  const total = (row: Named, what: string) => `${prefix}.${row.id}_${what}`;
  const each = <Item>(make: (row: Row, column: Column) => Item): Item[] =>
    rows.flatMap((row) => columns.map((column) => make(row, column)));
  return {
    /** Makes one thing for each row and column, row by row. */
    each,
    cell,
    /** The id of the whole of a row. */
    total,
    /** The ids of all cells, row by row; or of one row, if given. */
    cells: (what: string, row?: Named): string[] =>
      row === undefined
        ? each((one, column) => cell(one, column, what))
        : columns.map((column) => cell(row, column, what)),
    /** How the questions of that kind are laid out on their sheet, with the whole of each row if it is asked. */
    layOut: (label: string, what: string, { wholes }: { readonly wholes: boolean }): GridInput => ({
      label,
      columns: columns.map((column) => capital(column.label)),
      rows: rows.map((row) => ({
        label: capital(row.label),
        cells: columns.map((column) => cell(row, column, what)),
        ...(wholes && { whole: total(row, what) }),
      })),
    }),
    /** The ids of the whole of each row. */
    totals: (what: string): string[] => rows.map((row) => total(row, what)),
  };
}
