import { countWhile } from "../../../domain/count-while";

/** Where a sheet's rows (or columns) are, in pixels from the first. Indexes count from 0. */
export interface Axis {
  readonly count: number;
  /** Pixels from the start to the index's near edge; `offset(count)` is the length of the whole axis. */
  offset(index: number): number;
  /** Pixels of one row or column; 0 for a hidden one. */
  size(index: number): number;
  /** The index at the offset; the first or last if it is outside. */
  at(offset: number): number;
}

/**
 * An axis of `count` rows or columns of `defaultSize` pixels, except those in `sizes` (index → pixels).
 * Looking up is logarithmic in the number of exceptions, so a million rows cost nothing.
 */
export function createAxis(count: number, defaultSize: number, sizes: ReadonlyMap<number, number>): Axis {
  const exceptions = [...sizes].filter(([index]) => index < count).sort(([a], [b]) => a - b);
  /** For each exception: how much all earlier ones together differ from the default. */
  const shifts: number[] = [0];
  for (const [, size] of exceptions) shifts.push((shifts.at(-1) ?? 0) + size - defaultSize);

  const offset = (index: number) =>
    index * defaultSize + (shifts[countWhile(exceptions, ([before]) => before < index)] ?? 0);
  return {
    count,
    offset,
    size: (index) => sizes.get(index) ?? defaultSize,
    at(target) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (offset(middle) <= target) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
