import type { ChartLabel } from "./chart-spec";

/**
 * Where names stand in a drawing of many columns, highest first. The heights are shares of the axis from its least value
 * (0, unless there are figures below 0) to its top: a name is that high, in two lines of a small chart, and a name above
 * those of the lines begins so far above the upper quartile.
 */
export const columnNames = {
  height: 0.19,
  aboveLines: 0.2,
  /** One's own column up to this place, from 0 to 1, is above the upper quartile's line, and its name at its own height. */
  upperPart: 0.2,
  /** The name of the highest column, at its height, is before this place. */
  highestBefore: 0.25,
} as const;

/** The highest figure, the lowest, and the upper quartile, of those that are drawn. */
interface Drawn {
  readonly highest: number;
  readonly lowest: number;
  readonly upperQuartile: number;
}

/** The top of the axis, so that there is room for names above the highest column, and above the names of the lines. */
export function topOfColumns({ highest, lowest, upperQuartile }: Drawn): number {
  const { height, aboveLines } = columnNames;
  const [top, bottom] = [Math.max(0, highest), Math.min(0, lowest)];
  const lines = height + aboveLines;
  const all = Math.max((top - height * bottom) / (1 - height), (upperQuartile - lines * bottom) / (1 - lines));
  return Number(all.toPrecision(3));
}

/** The place of one's own column from 0, the first, to 1; and how far it is below the highest, as a share of the axis. */
interface OwnColumn {
  readonly share: number;
  readonly below: number;
}

/**
 * The names: those of the lines where the columns are below them, none above another, as the quartiles may be close to the
 * median; the highest above its column, within the drawing; the lowest, and one's own from the upper quartile on, above
 * the names of the lines.
 *
 * @param columns how many are drawn
 * @param own null if it is not drawn
 */
export function namesOfColumns(columns: number, own: OwnColumn | null): readonly ChartLabel[] {
  const at = (series: string, share: number): ChartLabel => ({
    series,
    row: Math.round((columns - 1) * share),
    side: "above",
  });
  const isLast = own?.share === 1;
  return [
    at("upper quartile", 0.5),
    at("median", 0.7),
    at("lower quartile", 0.9),
    ...(own?.share === 0 ? [] : [at("highest", 0.11)]),
    ...(isLast ? [] : [at("lowest", own !== null && own.share > 0.68 ? 0.45 : 0.9)]),
    ...(own === null ? [] : [at("own name", placeOfOwn(own))]),
  ];
}

/** Where one's own name is, from 0 to 1. */
function placeOfOwn({ share, below }: OwnColumn): number {
  // Over columns lower than its own, those to the right of it, but not beside the highest one's name.
  if (share <= columnNames.upperPart) return share > 0 && below < columnNames.height ? 0.33 : share + 0.11;
  return Math.min(0.9, Math.max(0.4, share));
}
