import type { Axis } from "./axis";

/** We draw a little more than is visible, so that scrolling shows no empty space. */
const margin = 4;

export interface Viewport {
  /** Pixels scrolled. */
  readonly start: number;
  /** Pixels visible, without headers. */
  readonly length: number;
  /** Rows or columns that stay in place. */
  readonly frozen: number;
}

/**
 * The indexes to draw along one axis, ascending and without repeats: the frozen ones, those in view with a margin, and
 * `also` (the active cell, so that assistive technology can always read it). Hidden ones are not drawn.
 */
export function visibleIndexes(axis: Axis, { start, length, frozen }: Viewport, also: number): number[] {
  const first = Math.max(frozen, axis.at(start + axis.offset(frozen)) - margin);
  const last = Math.min(axis.count - 1, axis.at(start + length) + margin);
  const indexes = new Set<number>();
  for (let index = 0; index < Math.min(frozen, axis.count); index++) indexes.add(index);
  for (let index = first; index <= last; index++) indexes.add(index);
  if (also < axis.count) indexes.add(also);
  return [...indexes].filter((index) => index === also || axis.size(index) > 0).sort((a, b) => a - b);
}
