import type { Severity } from "../domain/clubs/club-definition";
import { areasOf } from "./areas-of";
import type { CellArea } from "./cell-area";
import type { StandingMark } from "./read-marks";

/** More cells than there are findings: a mark that was copied down a column, which is not gone through cell by cell. */
const tooLarge = 200_000;

/**
 * Whether the marks that stand on a sheet show just what is wanted there, however they came to be divided: cells that
 * were moved, pasted or inserted carry marks with them, split them or lose them.
 */
export function isMarkedSo(
  marks: readonly StandingMark[],
  wanted: readonly { readonly severity: Severity; readonly address: string }[],
): boolean {
  const shown = cellsOf(marks);
  const asked = cellsOf(wanted.map(({ severity, address }) => ({ severity, areas: areasOf(address) })));
  if (shown === null || asked === null || shown.size !== asked.size) return false;
  return [...asked].every((cell) => shown.has(cell));
}

/** Each cell with its severity, as "error 4 2"; null where they are too many, or a cell is marked twice alike. */
function cellsOf(
  marks: readonly { readonly severity: Severity; readonly areas: readonly CellArea[] }[],
): ReadonlySet<string> | null {
  const cells = new Set<string>();
  let count = 0;
  for (const { severity, areas } of marks) {
    for (const { top, bottom, left, right } of areas) {
      count += (bottom - top + 1) * (right - left + 1);
      if (count > tooLarge) return null;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) cells.add(`${severity} ${row} ${column}`);
      }
    }
  }
  return cells.size === count ? cells : null;
}
