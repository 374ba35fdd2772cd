import type { PeerFigures } from "./peer-figures";

/** The values of a group without one member's own; of all of the group for null. */
export function othersOf({ statistics }: PeerFigures, member: number | null): readonly number[] {
  return statistics.values.flatMap((one) => (one.member === member ? [] : [one.value]));
}
