import type { ChartLabel } from "./chart-spec";

/** A place in a drawing, each from 0 to 1 of the axis. */
export interface Place {
  readonly across: number;
  readonly upwards: number;
}

/** A point with a name: where it is, and how long its name is. */
export interface NamedPoint extends Place {
  readonly name: string;
}

const sides = ["right", "left", "above", "below"] as const;

/** About what a small drawing has, that of a report, in points: its size, and that of a letter and a marker. */
const plot = { width: 430, height: 230 } as const;
const letter = { width: 4.7, height: 11 } as const;
const marker = 8;
const lineWeight = 1.5;
/** A line is about as many short level or upright pieces. */
const piecesOfLine = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name that is there already. */
export interface PlacedName extends NamedPoint {
  readonly side: (typeof sides)[number];
}

/**
 * On which side of its point each name covers least of the other points and names; null where it would cover them on
 * every side, so that it is better left out. The first point's name is always there.
 *
 * @param there other names, which have no points
 * @param lines that names had better not be on, each from point to point
 * @param isEachNamed true if none may be left out
 */
export function placeNames(
  points: readonly NamedPoint[],
  there: readonly PlacedName[] = [],
  lines: readonly (readonly Place[])[] = [],
  isEachNamed = false,
): readonly (ChartLabel["side"] | null)[] {
  const markers = points.map(({ across, upwards }) =>
    boxAround(across * plot.width, upwards * plot.height, marker, marker),
  );
  const placed = there.map((name) => nameBox(name, name.side));
  const drawn = lines.flatMap(boxesAlong);
  const found: (Found | null)[] = points.map(() => null);
  // Again once all have a place: the first ones did not know where the others would be.
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [at, point] of points.entries()) {
      const names = found.flatMap((one, index) => (one === null || index === at ? [] : one.box));
      const others = [...placed, ...names, ...markers.filter((_, index) => index !== at)];
      const best = bestSide(point, others, drawn);
      found[at] = !isEachNamed && at > 0 && best.covered > 0.15 * area(best.box) ? null : best;
    }
  }
  return found.map((one) => one?.side ?? null);
}

const passes = 3;

interface Found {
  readonly side: (typeof sides)[number];
  readonly box: Box;
  /** How much of it covers points and names, or is beyond the drawing. */
  readonly covered: number;
}

function bestSide(point: NamedPoint, others: readonly Box[], drawn: readonly Box[]): Found {
  const tried = sides.map((side) => {
    const box = nameBox(point, side);
    const covered = others.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box);
    const onLines = drawn.reduce((sum, other) => sum + overlap(box, other), 0);
    return { side, box, covered, all: covered + onLines };
  });
  return tried.reduce((least, one) => (one.all < least.all ? one : least));
}

function nameBox({ across, upwards, name }: NamedPoint, side: (typeof sides)[number]): Box {
  const [x, y] = [across * plot.width, upwards * plot.height];
  const [width, height] = [name.length * letter.width, letter.height];
  const besides = (marker + width) / 2 + 2;
  const over = (marker + height) / 2 + 1;
  const centre = {
    right: [x + besides, y],
    left: [x - besides, y],
    above: [x, y + over],
    below: [x, y - over],
  } as const;
  return boxAround(...centre[side], width, height);
}

/** A line as boxes along it. */
function boxesAlong(line: readonly Place[]): readonly Box[] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at] ?? to;
    return Array.from({ length: piecesOfLine }, (_, piece) => {
      const share = (piece + 0.5) / piecesOfLine;
      const [x, y] = [
        (from.across + share * (to.across - from.across)) * plot.width,
        (from.upwards + share * (to.upwards - from.upwards)) * plot.height,
      ];
      const width = (Math.abs(to.across - from.across) * plot.width) / piecesOfLine;
      const height = (Math.abs(to.upwards - from.upwards) * plot.height) / piecesOfLine;
      return boxAround(x, y, Math.max(width, lineWeight), Math.max(height, lineWeight));
    });
  });
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, bottom: y - height / 2, top: y + height / 2 };
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return width > 0 && height > 0 ? width * height : 0;
}

function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (top - bottom);
}

/** How much of it is beyond the drawing, where there is less room. */
function outside(box: Box): number {
  return area(box) - overlap(box, { left: 0, right: plot.width, bottom: 0, top: plot.height });
}
