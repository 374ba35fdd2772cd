/** Answers that must add up: the sum of figure × factor is `is`, or is not more than it. */
export interface Line {
  readonly places: readonly number[];
  readonly factors: readonly number[];
  readonly is: number;
}

const mostRounds = 400;

/**
 * Moves figures as little as it can so that they add up and no part is more than its whole: each by a share of itself,
 * as far as it may be moved at all. The figures are changed in place; none that was not negative becomes so.
 *
 * @param freedom by place: 1 moves as others do, 0.1 a tenth of that, 0 not at all
 */
export function settleFigures(
  figures: Float64Array,
  freedom: Float64Array,
  equal: readonly Line[],
  notMore: readonly Line[],
): void {
  const began = Float64Array.from(figures);
  for (let round = 0; round < mostRounds; round++) {
    let worst = 0;
    for (const line of equal) worst = Math.max(worst, move(line, overOf(line, figures), figures, freedom, began));
    for (const line of notMore) {
      const excess = excessOf(line, figures);
      if (excess > 0) worst = Math.max(worst, move(line, excess, figures, freedom, began));
    }
    if (worst < 1e-7) return;
  }
}

/** How much more than allowed, with a little room for rounding. */
function excessOf(line: Line, figures: Float64Array): number {
  let whole = 0;
  for (let at = 0; at < line.places.length; at++) {
    const factor = line.factors[at] ?? 0;
    if (factor < 0) whole -= factor * (figures[line.places[at] ?? 0] ?? 0);
  }
  return overOf(line, figures) + Math.min(2, 0.02 * Math.max(0, whole - Math.min(0, line.is)));
}

function overOf({ places, factors, is }: Line, figures: Float64Array): number {
  let over = -is;
  for (let at = 0; at < places.length; at++) over += (factors[at] ?? 0) * (figures[places[at] ?? 0] ?? 0);
  return over;
}

/** Takes what is over from a line; gives how much that was, as a share of its figures. */
function move(
  { places, factors }: Line,
  over: number,
  figures: Float64Array,
  freedom: Float64Array,
  began: Float64Array,
): number {
  let give = 0;
  let size = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const factor = factors[at] ?? 0;
    give += factor * factor * (freedom[place] ?? 0) * Math.abs(began[place] ?? 0);
    size += Math.abs(figures[place] ?? 0);
  }
  if (give === 0) return 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const begun = began[place] ?? 0;
    const by = (over * (factors[at] ?? 0) * (freedom[place] ?? 0) * Math.abs(begun)) / give;
    const moved = (figures[place] ?? 0) - by;
    figures[place] = begun > 0 ? Math.max(moved, 0.02 * begun) : moved;
  }
  return Math.abs(over) / Math.max(size, 1);
}
