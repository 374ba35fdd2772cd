export type Point = readonly [x: number, y: number];

export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
  /** The square of the correlation; 1 if every y is the same. */
  readonly rSquared: number;
}

/** The least-squares line through the points; null for fewer than two, or if all have the same x. */
export function trendLine(points: readonly Point[]): TrendLine | null {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  let sxx = 0;
  let sxy = 0;
  let syy = 0;
  for (const [x, y] of points) {
    sxx += (x - meanX) ** 2;
    sxy += (x - meanX) * (y - meanY);
    syy += (y - meanY) ** 2;
  }
  if (n < 2 || sxx === 0) return null;
  const slope = sxy / sxx;
  return { slope, intercept: meanY - slope * meanX, rSquared: syy === 0 ? 1 : sxy ** 2 / (sxx * syy) };
}
