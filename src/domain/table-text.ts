/** What a cell of a table holds: a number stays a number, null is blank. */
export type TableCell = string | number | null;

/**
 * A table as the text that a sheet takes as cells: columns separated by tabs, rows by line ends. Numbers are unrounded. A
 * text is never taken for a formula: one that begins like a formula gets an apostrophe in front.
 */
export function tableText(rows: readonly (readonly TableCell[])[]): string {
  return rows.map((row) => row.map(written).join("\t")).join("\n");
}

function written(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const line = cell.replace(/\s+/g, " ").trim();
  return /^[=+\-@"]/.test(line) ? `'${line}` : line;
}
