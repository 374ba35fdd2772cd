import type { Directory } from "../release/directory";
import { readySets, type ReadySet } from "./ready-sets";

/** The ready sets of a kind of chart, and the one to begin with. */
export interface OfferedSets {
  /** Those nearest to what is chosen first. */
  readonly sets: readonly ReadySet[];
  /** Null if the chosen indicator's club has none. */
  readonly begin: ReadySet | null;
}

/**
 * The ready sets of a kind of chart that can be drawn from the user's clubs: first those with the chosen indicator, then
 * those with the same line in another measure (spend per child for weekly cost), then others of its club.
 *
 * @param chosen id of the indicator that is chosen
 */
export function readySetsFor(kind: string, chosen: string, { indicators }: Directory): OfferedSets {
  const known = new Set(indicators.map(({ id }) => id));
  const club = indicators.find(({ id }) => id === chosen)?.club;
  const distanceOf = (set: ReadySet) => {
    if (set.indicators.includes(chosen)) return 0;
    if (set.indicators.some((id) => lineOf(id) === lineOf(chosen))) return 1;
    return set.club === club ? 2 : 3;
  };
  const near = readySets
    .filter((set) => set.kind === kind && set.indicators.every((id) => known.has(id)))
    .map((set) => ({ set, distance: distanceOf(set) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = near;
  return {
    sets: near.map(({ set }) => set),
    begin: first !== undefined && first.distance < 3 ? first.set : null,
  };
}

/** What an id is about, without the measure that it ends in. */
function lineOf(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}
