import type { Line } from "./settle-figures";

/**
 * Rounds figures to their grain so that every line still adds up to the last unit: all but one figure of each line are
 * rounded, and that one is what is left. It is a large one that may be moved, so that what is left changes it little.
 *
 * @param figures changed in place
 * @param fixed the places of figures that stay as they are
 */
export function roundSoThatSumsAgree(
  figures: Float64Array,
  grains: readonly number[],
  freedom: Float64Array,
  fixed: ReadonlySet<number>,
  equal: readonly Line[],
): void {
  const count = figures.length;
  const rows = equal.map(({ places, factors, is }) => {
    const row = new Float64Array(count + 1);
    row[count] = is;
    for (const [at, place] of places.entries()) {
      const factor = factors[at] ?? 0;
      if (fixed.has(place)) row[count] = (row[count] ?? 0) - factor * (figures[place] ?? 0);
      else row[place] = (row[place] ?? 0) + factor;
    }
    return row;
  });
  const pivots = eliminate(rows, (place) => Math.abs(figures[place] ?? 0) * (freedom[place] ?? 0));
  const left = new Set(pivots.keys());
  for (let place = 0; place < count; place++) {
    if (!fixed.has(place) && !left.has(place)) figures[place] = roundTo(figures[place] ?? 0, grains[place] ?? 1);
  }
  for (const [place, row] of pivots) {
    let value = row[count] ?? 0;
    for (let other = 0; other < count; other++) {
      const factor = row[other] ?? 0;
      if (other !== place && factor !== 0) value -= factor * (figures[other] ?? 0);
    }
    figures[place] = roundTo(value, grains[place] ?? 1);
  }
}

/** Solves the rows for one place each; a row that says nothing new is left out. Place → its row, where its factor is 1. */
function eliminate(rows: readonly Float64Array[], worthOf: (place: number) => number): Map<number, Float64Array> {
  const pivots = new Map<number, Float64Array>();
  for (const row of rows) {
    const place = bestPlace(row, worthOf);
    if (place === null) continue;
    const by = row[place] ?? 1;
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / by;
    for (const other of rows) {
      const times = other[place] ?? 0;
      if (other === row || times === 0) continue;
      for (let at = 0; at < row.length; at++) other[at] = (other[at] ?? 0) - times * (row[at] ?? 0);
    }
    pivots.set(place, row);
  }
  return pivots;
}

function bestPlace(row: Float64Array, worthOf: (place: number) => number): number | null {
  let best: number | null = null;
  let most = -1;
  for (let place = 0; place < row.length - 1; place++) {
    if (Math.abs(Math.abs(row[place] ?? 0) - 1) > 1e-9) continue;
    const worth = worthOf(place);
    if (worth > most) [best, most] = [place, worth];
  }
  return best;
}

function roundTo(value: number, grain: number): number {
  const steps = Math.round(1 / grain);
  return Math.round(value * steps) / steps;
}
