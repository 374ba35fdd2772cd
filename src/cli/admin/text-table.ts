import { plainText } from "../../domain/plain-text";

/** Rows as plain text in columns: a heading, then a line for each row. Numbers are put to the right. */
export function textTable(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell) : plainText(cell).replaceAll(/\s+/g, " "))),
  );
  const widths = heading.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], isRight: (at: number) => boolean) =>
    row
      .map((cell, at) => (isRight(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const isNumber = (at: number) => rows.length > 0 && rows.every((row) => typeof row[at] === "number");
  return [line(heading, isNumber), ...cells.map((row) => line(row, isNumber))].join("\n");
}
