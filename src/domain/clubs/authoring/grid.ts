interface Named {
  readonly id: string;
}

/**
 * Questions that stand in a grid, such as nights by type of placement and provider: one for each row and column, and one
 * for all of a row. Sections, rules and indicators take the ids from here, so that the same question is called the same
 * in all of them.
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
    /** One thing for each row and column, row by row. */
    each,
    cell,
    /** All of a row. */
    total,
    /** The ids of every cell, row by row; of one row, where it is given. */
    cells: (what: string, row?: Named): string[] =>
      row === undefined
        ? each((one, column) => cell(one, column, what))
        : columns.map((column) => cell(row, column, what)),
    /** The ids of all of each row. */
    totals: (what: string): string[] => rows.map((row) => total(row, what)),
  };
}
