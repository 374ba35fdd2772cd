interface Named {
  readonly id: string;
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
export function grid<Row extends Named, Column extends Named>(
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
    /** The ids of the whole of each row. */
    totals: (what: string): string[] => rows.map((row) => total(row, what)),
  };
}
