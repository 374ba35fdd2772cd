import { countsAround, type CountsAround } from "../statistics/counts-around";
import type { PeerFigures } from "./figures-of-selection";
import type { PlacedNumber } from "./placed-number";

/**
 * How many values of a group are below a number, equal to it and above it. The number itself counts as equal, instead of
 * its member's own value if the group has that.
 */
export function countsAmong({ statistics }: PeerFigures, { value, member }: PlacedNumber): CountsAround {
  const { below, same, above } = countsAround(value, statistics.ascending);
  const own = member === null ? null : statistics.valueOf(member);
  return {
    below: below - (own !== null && own < value ? 1 : 0),
    same: same + (own === value ? 0 : 1),
    above: above - (own !== null && own > value ? 1 : 0),
  };
}
