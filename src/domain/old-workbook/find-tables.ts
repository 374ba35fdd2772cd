import type { ClubDefinition } from "../clubs/club-definition";
import { registersOf } from "../clubs/find-field";
import type { Register, RegisterColumn } from "../clubs/register";
import { groupBy } from "../group-by";
import { isFigure } from "./headings-of";
import { likenessAmong, wordsOf, type Likeness } from "./likeness";
import type { OldCell, OldSheet } from "./old-workbook";

/** A heading of a table, and the column of the register that it is taken for. */
export interface TableColumn {
  readonly at: number;
  readonly heading: string;
  readonly column: RegisterColumn;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** A table of an old workbook that has the rows of a register; rows and columns count from 0. */
export interface FoundTable {
  readonly register: Register;
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: readonly TableColumn[];
  /** Headings that are no column of the register; empty for a column that is filled and has none. */
  readonly others: readonly { readonly at: number; readonly heading: string }[];
  /** Row by row what is filled of all these columns, as far as the first blank row. */
  readonly rows: readonly (readonly OldCell[])[];
  /** What stands alone in its row above the headings, the nearest first, and the sheet's name. */
  readonly around: readonly string[];
}

/** So many headings have to be columns of a register, or its table is something else. */
const leastColumns = 3;
/** Half the words of a heading, or more of those that weigh more. */
const leastLike = 0.6;
/** Two columns that a heading is nearly as like are both not meant. */
const nearlyAsLike = 0.12;

/** The tables of an old workbook that have the rows of a club's registers: known by their headings, key and two more at least. */
export function findTables(club: ClubDefinition, sheets: readonly OldSheet[]): readonly FoundTable[] {
  const registers = registersOf(club).map((register) => {
    const words = register.columns.map(({ label }) => wordsOf(label));
    return { register, words, like: likenessAmong(words) };
  });
  if (registers.length === 0) return [];
  return sheets.flatMap((sheet) => {
    const rows = [...groupBy(sheet.cells, ({ row }) => row)]
      .map(([at, cells]) => ({ at, cells: [...cells].sort((one, other) => one.column - other.column) }))
      .sort((one, other) => one.at - other.at);
    const found: FoundTable[] = [];
    let next = 0;
    while (next < rows.length) {
      const table = tableAt(rows, next, registers, sheet.name);
      if (table !== null) found.push(table);
      next += table === null ? 1 : 1 + table.rows.length;
    }
    return found;
  });
}

interface Row {
  readonly at: number;
  readonly cells: readonly OldCell[];
}

interface Known {
  readonly register: Register;
  readonly words: readonly (readonly string[])[];
  readonly like: Likeness;
}

/** The table whose headings are in that row; null if it has none. */
function tableAt(rows: readonly Row[], at: number, registers: readonly Known[], sheet: string): FoundTable | null {
  const row = rows[at];
  const headings = row?.cells.filter((cell) => !isFigure(cell)) ?? [];
  if (row === undefined || headings.length < leastColumns) return null;
  const [best] = registers
    .map((known) => ({ register: known.register, columns: columnsIn(headings, known) }))
    .filter(({ register, columns }) => isTableOf(register, columns))
    .sort((one, other) => other.columns.length - one.columns.length);
  if (best === undefined) return null;
  const [left, right] = [row.cells[0]?.column ?? 0, row.cells.at(-1)?.column ?? 0];
  const below: OldCell[][] = [];
  for (let next = at + 1; next < rows.length; next += 1) {
    const line = rows[next];
    const cells = line?.cells.filter(({ column }) => column >= left && column <= right) ?? [];
    if (line?.at !== row.at + 1 + below.length || cells.length === 0) break;
    below.push(cells);
  }
  const matched = new Set(best.columns.map((column) => column.at));
  const alone = rows.slice(0, at).filter(({ cells }) => cells.length === 1 && !cells.some(isFigure));
  return below.length === 0
    ? null
    : {
        ...best,
        sheet,
        headingRow: row.at,
        others: columnsAcross(row.cells, below, left, right).filter(({ at }) => !matched.has(at)),
        rows: below,
        around: [
          ...alone
            .reverse()
            .slice(0, 3)
            .map(({ cells }) => String(cells[0]?.value)),
          sheet,
        ],
      };
}

/** The columns of a table that have a heading or are filled. */
function columnsAcross(
  headings: readonly OldCell[],
  rows: readonly (readonly OldCell[])[],
  left: number,
  right: number,
) {
  const filled = new Set([...headings, ...rows.flat()].map(({ column }) => column));
  return Array.from({ length: right - left + 1 }, (_, at) => left + at)
    .filter((at) => filled.has(at))
    .map((at) => ({ at, heading: String(headings.find(({ column }) => column === at)?.value ?? "") }));
}

function isTableOf({ key }: Register, columns: readonly TableColumn[]): boolean {
  const matched = new Set(columns.map(({ column }) => column.id));
  return columns.length >= leastColumns && key.every((id) => matched.has(id));
}

/** The surest pairs of heading and column first, each once; a heading that could as well be another column is nobody's. */
function columnsIn(headings: readonly OldCell[], { register, words, like }: Known): readonly TableColumn[] {
  const pairs = headings
    .flatMap((cell) => {
      const own = wordsOf(String(cell.value));
      const scored = register.columns.map((column, at) => ({ cell, column, likeness: like(own, words[at] ?? []) }));
      scored.sort((one, other) => other.likeness - one.likeness);
      const [first, second] = scored;
      const isOne = first !== undefined && first.likeness - (second?.likeness ?? 0) >= nearlyAsLike;
      return isOne && first.likeness >= leastLike ? [first] : [];
    })
    .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<string>();
  const chosen = pairs.filter(({ column }) => !taken.has(column.id) && taken.add(column.id));
  return chosen
    .map(({ cell, column, likeness }) => ({ at: cell.column, heading: String(cell.value), column, likeness }))
    .sort((one, other) => one.at - other.at);
}
