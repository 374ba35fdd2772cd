/** The least of 1, 2, 2.5 and 5 times a power of ten that covers the span in so many steps; null for no span. */
export function stepFor(span: number, mostSteps = 3): number | null {
  if (span <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(span / mostSteps));
  const factor = [1, 2, 2.5, 5].find((one) => one * power * mostSteps >= span) ?? 10;
  return Number((factor * power).toPrecision(3));
}
