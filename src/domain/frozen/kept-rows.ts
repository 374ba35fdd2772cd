import type { SheetContents } from "../sheet-contents";
import type { CellValue } from "./is-same-value";
import type { KeptCell } from "./kept-cell";
import { keptFilled, type SheetCell } from "./kept-formula";

/** A formula to freeze, with the formula that keeps it. */
export interface DueFormula extends SheetCell {
  readonly kept: string;
  /** What its cell shows. */
  readonly value: CellValue;
  /** The other cells that it fills, with what they show. */
  readonly filled: readonly (SheetCell & { readonly value: CellValue })[];
}

/** What a row of the hidden sheet holds: formula, value, texts in the cell's row, id, number of the freeze, block. */
export type KeptRow = readonly [string, CellValue, string, number, number, number];

/**
 * The rows of the hidden sheet: a row for each formula, and for each other cell that it filled.
 *
 * @param contents of the sheets with the formulas
 * @param before what is frozen already
 * @param number of the freeze
 * @param blockOf in which block each formula is
 */
export function keptRows(
  due: readonly DueFormula[],
  contents: SheetContents,
  before: readonly KeptCell[],
  number: number,
  blockOf: readonly number[],
): readonly KeptRow[] {
  const frozen = new Set(
    [...before.flatMap(({ kept }) => kept?.place ?? []), ...due.flatMap((one) => [one, ...one.filled])].map(
      ({ sheet, row, column }) => `${row} ${column} ${sheet}`,
    ),
  );
  const labels = new Map<string, string>();
  const labelOf = ({ sheet, row }: SheetCell) => {
    const key = `${row} ${sheet}`;
    const known = labels.get(key);
    if (known !== undefined) return known;
    const label = contents.labelOf(sheet, row, (at, column) => frozen.has(`${at} ${column} ${sheet}`));
    labels.set(key, label);
    return label;
  };
  let id = before.reduce((last, cell) => Math.max(last, cell.id), 0);
  return due.flatMap((one, at): KeptRow[] => {
    id += 1;
    const block = blockOf[at] ?? 0;
    return [
      [one.kept, one.value, labelOf(one), id, number, block],
      ...one.filled.map((cell): KeptRow => [keptFilled(cell), cell.value, labelOf(cell), id, number, block]),
    ];
  });
}

/** The cells that a formula fills, its own among them; null if only its own. */
export function filledArea({ row, column, filled }: Pick<DueFormula, "row" | "column" | "filled">) {
  if (filled.length === 0) return null;
  const bottom = Math.max(row, ...filled.map((cell) => cell.row));
  const right = Math.max(column, ...filled.map((cell) => cell.column));
  return { top: row, left: column, bottom, right };
}

/** The number of the next freeze. @param numbers of those that are known */
export function nextFreeze(numbers: readonly number[], cells: readonly KeptCell[]): number {
  return 1 + cells.reduce((last, { freeze }) => Math.max(last, freeze), Math.max(0, ...numbers));
}
