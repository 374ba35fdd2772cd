import { areasOf } from "./areas-of";
import type { CellArea } from "../domain/cell-area";
import type { MarkKind } from "./mark-looks";
import type { StandingMark } from "./read-marks";

/**
 * More marked cells than this don't come from findings: a mark was copied down a column. We don't compare so many one
 * by one.
 */
const tooLarge = 200_000;

/**
 * Whether the marks on a sheet already show exactly what is wanted, however they are divided: moving, pasting or
 * inserting cells moves, splits or removes marks.
 */
export function isMarkedSo(
  marks: readonly StandingMark[],
  wanted: readonly { readonly kind: MarkKind; readonly address: string }[],
): boolean {
  const shown = cellsOf(marks);
  const asked = cellsOf(wanted.map(({ kind, address }) => ({ kind, areas: areasOf(address) })));
  if (shown === null || asked === null || shown.size !== asked.size) return false;
  return [...asked].every((cell) => shown.has(cell));
}

/** Each cell with its mark, as "error 4 2"; null if there are too many, or if a cell has the same mark twice. */
function cellsOf(
  marks: readonly { readonly kind: MarkKind; readonly areas: readonly CellArea[] }[],
): ReadonlySet<string> | null {
  const cells = new Set<string>();
  let count = 0;
  for (const { kind, areas } of marks) {
    for (const { top, bottom, left, right } of areas) {
      count += (bottom - top + 1) * (right - left + 1);
      if (count > tooLarge) return null;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) cells.add(`${kind} ${row} ${column}`);
      }
    }
  }
  return cells.size === count ? cells : null;
}
