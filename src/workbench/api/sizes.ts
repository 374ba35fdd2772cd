/** Excel's default sizes, for Calibri 11. */
export const defaultSizes = { columnPixels: 64, rowPoints: 15, characterPixels: 7, paddingPixels: 5 } as const;

/** A point is 1/72 of an inch; one of Excel's pixels is 1/96. */
export function pointsFromPixels(pixels: number): number {
  return pixels * 0.75;
}

export function pixelsFromPoints(points: number): number {
  return points / 0.75;
}
