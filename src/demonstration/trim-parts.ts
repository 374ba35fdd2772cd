import type { Line } from "./settle-figures";

/**
 * Takes from parts what rounding has made more than their whole. Only figures that nothing adds up are changed, in place;
 * if there is none among the parts, the whole is made larger.
 *
 * @param fixed the places of figures that stay as they are
 */
export function trimParts(
  figures: Float64Array,
  grains: readonly number[],
  fixed: ReadonlySet<number>,
  equal: readonly Line[],
  notMore: readonly Line[],
): void {
  const added = new Set(equal.flatMap(({ places }) => places));
  for (const { places, factors, is } of notMore) {
    const over = places.reduce((sum, place, at) => sum + (factors[at] ?? 0) * (figures[place] ?? 0), -is);
    if (over <= 1e-9) continue;
    const free = places
      .map((place, at) => ({ place, factor: factors[at] ?? 0 }))
      .filter(({ place }) => !added.has(place) && !fixed.has(place))
      .sort((one, other) => other.factor - one.factor);
    const change = free.find(({ place, factor }) => factor < 0 || (figures[place] ?? 0) >= over);
    if (change === undefined) continue;
    const steps = Math.round(1 / (grains[change.place] ?? 1));
    const by = Math.ceil(over * steps - 1e-6) / steps;
    figures[change.place] = Math.round(((figures[change.place] ?? 0) - change.factor * by) * steps) / steps;
  }
}
