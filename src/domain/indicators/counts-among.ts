import { countsAround, type CountsAround } from "../statistics/counts-around";
import type { PeerFigures } from "./peer-figures";
import type { PlacedNumber } from "./placed-number";

/**
 * How many values of a group are below a number, the same, and above it. The number counts among the same, in the place
 * of its member's own value where the group has that.
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
