import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { valueAt } from "../release/value-at";

/**
 * A member's value of an indicator in a year (indexes) before it was rounded, made from its parts where these are
 * published and give the published value again; the published value where there are no such parts, or they were revised
 * since; null where it has none.
 *
 * @param step what the figures were rounded to (roundingStep); null where that is not known
 */
export function unroundedValue(
  release: Release,
  member: number,
  { indicator, index, year, step }: { indicator: Indicator; index: number; year: number; step: number | null },
): number | null {
  const published = valueAt(release, member, index, year).value;
  if (published === null || !indicator.parts.published) return published;
  const { numerator, denominator, factor } = indicator.parts;
  const partOf = (id: string) => valueAt(release, member, release.indicatorById.get(id) ?? -1, year).value;
  const [above, below] = [partOf(numerator), partOf(denominator)];
  if (above === null || below === null || below <= 0) return published;
  const exact = (above / below) * factor;
  // Rounding to the nearest moves a figure by half a step at most; a little more, for halves that binary fractions miss.
  const band = (step ?? 10 ** -indicator.decimals) * 0.5000001;
  return Math.abs(exact - published) <= band ? exact : published;
}
