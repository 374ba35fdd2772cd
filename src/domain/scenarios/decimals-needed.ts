interface Shown {
  readonly unit: string;
  readonly decimals: number;
}

/** How near a rounded value is to the value itself to be the same: floating point makes 0.1 × 3 a little more than 0.3. */
export const sameWithin = 1e-6;

/** The decimals with which a figure may be written, fewest first: those usual for it, and up to two more; £ never with one. */
export function decimalsOffered({ unit, decimals }: Shown): readonly number[] {
  return [decimals, decimals + 1, decimals + 2].filter((places) => !unit.startsWith("GBP") || places !== 1);
}

/** How many decimals of the value itself these are: a share is shown as a percentage. */
export function placesOfValue({ unit }: Shown, decimals: number): number {
  return unit === "share" ? decimals + 2 : decimals;
}

/** The fewest decimals that show the value that is worked with: 12.5%, where 13% is usual. @param value a share from 0 to 1 */
export function decimalsNeeded(of: Shown, value: number): number {
  const offered = decimalsOffered(of);
  const isShown = (decimals: number) =>
    Math.abs(Number(value.toFixed(placesOfValue(of, decimals))) - value) < sameWithin;
  return offered.find(isShown) ?? Math.max(...offered);
}
