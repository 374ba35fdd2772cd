import type { CellContent, Filled } from "../rules/answers-of";

/** The same workbook with one cell changed: a question's, or a column's (`homes[beds]`) in a row from 0. */
export function put(filled: Filled, name: string, content: CellContent, row = 0): Filled {
  const [, register, column] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
  if (register === undefined || column === undefined) return { ...filled, cells: { ...filled.cells, [name]: content } };
  const before = filled.rows?.[register] ?? [];
  const all = [...before, ...Array.from({ length: row + 1 - before.length }, () => ({}))];
  const rows = all.map((each, at) => (at === row ? { ...each, [column]: content } : each));
  return { ...filled, rows: { ...filled.rows, [register]: rows } };
}
