import { memberInWords } from "../../domain/charts/member-in-words";
import { farOutliers } from "../../domain/indicators/far-outliers";
import type { Comparison } from "../../domain/indicators/compare";
import { itemAt } from "../../domain/item-at";
import type { Release } from "../../domain/release/release";

/** One bar: an authority's value, or the median of the group. */
export interface RankedRow {
  readonly kind: "own" | "peer" | "median";
  /** Of the authority, as people call it; "" for the median. */
  readonly name: string;
  readonly value: number;
  /** Whether the value is far outside the rest of the group. */
  readonly isFar: boolean;
}

/**
 * The group's values, highest first, with its median in its place, and the user's own value in its place if the group
 * doesn't include it.
 */
export function rankedRows(release: Release, comparison: Comparison): readonly RankedRow[] {
  const { values, member, own, median } = comparison;
  const far = farOutliers(release, comparison);
  const rows: RankedRow[] = values.map(({ member: index, value }) => {
    const one = itemAt(release.members, index);
    return { kind: one === member ? "own" : "peer", name: memberInWords(one), value, isFar: far.has(index) };
  });
  const add = (row: RankedRow) => rows.splice(rows.filter(({ value }) => value > row.value).length, 0, row);
  if (own.value !== null && !rows.some(({ kind }) => kind === "own")) {
    const isFar = far.has(release.memberByCode.get(member.code) ?? -1);
    add({ kind: "own", name: memberInWords(member), value: own.value, isFar });
  }
  if (median !== null) add({ kind: "median", name: "", value: median, isFar: false });
  return rows;
}
