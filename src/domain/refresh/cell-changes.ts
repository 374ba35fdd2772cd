import { exactDifference } from "../exact-difference";
import type { ClubCell } from "./club-cell";

/** A cell that shows something else than before. */
export interface CellMove {
  readonly before: ClubCell;
  readonly after: ClubCell;
  /** What it is now less what it was; null if these are not two numbers. */
  readonly difference: number | null;
  /** The difference as a share of what it was: -0.1 is 10 % less; null if it was 0, or there is no difference to give. */
  readonly share: number | null;
}

/** What is not the same in cells after a refresh. */
export interface CellChanges {
  /** Figures: the biggest moves first, as a share of what they were; moves from 0 first of all. */
  readonly moved: readonly CellMove[];
  /** Errors now that were none before, in the order of the workbook. */
  readonly becameErrors: readonly CellMove[];
  /** No error now, but one before. */
  readonly recovered: readonly CellMove[];
  /** Everything else that differs: texts, and another error than before. */
  readonly others: readonly CellMove[];
  /** Cells that are there only now, or were only there before, such as those of a list that has grown or shrunk. */
  readonly appeared: readonly ClubCell[];
  readonly gone: readonly ClubCell[];
  /** How many show the same as before. */
  readonly unchanged: number;
}

/** Compares cells before and after, each by its place. Nothing is rounded: any difference of a number counts. */
export function cellChanges(before: readonly ClubCell[], after: readonly ClubCell[]): CellChanges {
  const was = new Map(before.map((cell) => [keyOf(cell), cell]));
  const is = new Set(after.map(keyOf));
  const pairs = after.flatMap((cell) => {
    const earlier = was.get(keyOf(cell));
    return earlier === undefined ? [] : [moveOf(earlier, cell)];
  });
  const different = pairs.filter((pair) => pair.before.value !== pair.after.value);
  const isFigure = ({ difference }: CellMove) => difference !== null;
  const isNewError = (pair: CellMove) => pair.after.isError && !pair.before.isError;
  const isNoMore = (pair: CellMove) => pair.before.isError && !pair.after.isError;
  return {
    moved: different.filter(isFigure).sort((one, other) => sizeOf(other) - sizeOf(one)),
    becameErrors: different.filter(isNewError),
    recovered: different.filter(isNoMore),
    others: different.filter((pair) => !isFigure(pair) && !isNewError(pair) && !isNoMore(pair)),
    appeared: after.filter((cell) => !was.has(keyOf(cell))),
    gone: before.filter((cell) => !is.has(keyOf(cell))),
    unchanged: pairs.length - different.length,
  };
}

function keyOf({ place: { sheet, cell } }: ClubCell): string {
  return `${sheet}!${cell}`;
}

function moveOf(before: ClubCell, after: ClubCell): CellMove {
  const areNumbers = typeof before.value === "number" && typeof after.value === "number";
  const difference = areNumbers ? exactDifference(Number(after.value), Number(before.value)) : null;
  const share = difference === null || before.value === 0 ? null : difference / Math.abs(Number(before.value));
  return { before, after, difference, share };
}

function sizeOf({ share }: CellMove): number {
  return share === null ? Infinity : Math.abs(share);
}
