import type { Comparison } from "../../domain/indicators/compare";
import type { Release } from "../../domain/release/release";

export interface RankedBar {
  readonly name: string;
  readonly value: number;
  readonly own: boolean;
}

/** The group's values, highest first, with the user's own added in its place if the group does not include it. */
export function rankedBars(release: Release, { values, member, own }: Comparison): readonly RankedBar[] {
  const bars = values.map(({ member: index, value }) => {
    const peer = release.members[index];
    return { name: peer?.name ?? "", value, own: peer === member };
  });
  if (own.value === null || bars.some((bar) => bar.own)) return bars;
  const place = bars.filter(({ value }) => value > own.value).length;
  return bars.toSpliced(place, 0, { name: member.name, value: own.value, own: true });
}
