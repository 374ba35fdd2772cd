/** A reference to cells, columns or rows; not a name, a function or a part of one. Texts are passed over. */
const references =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\\])(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(![\\])/giu;

/**
 * A formula with the reference at the caret fixed in the next way, as F4 does: A1, $A$1, A$1, $A1, and A1 again; the
 * caret is then after it. Null if there is no reference at the caret.
 */
export function cycleReference(text: string, caret: number): { readonly text: string; readonly caret: number } | null {
  if (!text.startsWith("=")) return null;
  for (const { 0: found, index } of text.matchAll(references)) {
    const end = index + found.length;
    if (/^["']/.test(found) || caret < index || caret > end) continue;
    const next = cycled(found);
    return { text: text.slice(0, index) + next + text.slice(end), caret: index + next.length };
  }
  return null;
}

function cycled(reference: string): string {
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)/i.exec(reference.split(":")[0] ?? "") ?? [];
  // A whole column or row has only one part to fix. In "$5" the dollar before no letters belongs to the row.
  if (column === "" || row === "") {
    const dollar = fixedColumn === "" && fixedRow === "" ? "$" : "";
    return reference.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, (part) => dollar + part);
  }
  const now = `${fixedColumn ? "$" : ""}A${fixedRow ? "$" : ""}1`;
  const [nextColumn, nextRow] = { A1: ["$", "$"], $A$1: ["", "$"], A$1: ["$", ""], $A1: ["", ""] }[now] ?? ["", ""];
  return reference.replace(
    /\$?([A-Z]{1,3})\$?(\d+)/gi,
    (_, letters: string, digits: string) => `${nextColumn}${letters}${nextRow}${digits}`,
  );
}
