/**
 * Cells as the text that spreadsheets exchange through the clipboard: columns separated by tabs, rows by line ends.
 * Text with a tab, quote or line end is put in quotes, with its own quotes doubled.
 */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** Reads such text into rows. A line end after the last row does not add a row. */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  while (field.lastIndex < text.length) {
    const [, inQuotes, bare = "", end] = field.exec(text) ?? [];
    row.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'));
    if (end === "\t") {
      if (field.lastIndex === text.length) row.push("");
    } else {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quoted(cell: string): string {
  return /[\t"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
