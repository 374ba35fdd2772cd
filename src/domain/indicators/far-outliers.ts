import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { outlierFences } from "../statistics/outlier-fences";
import type { Comparison } from "./compare";

/** How far the far fences are outside the quartiles, in distances between the two (Tukey). */
const farFences = 3;

/**
 * The members (indexes) whose value is so far from all others that it is probably a mistake: outside the far fences of
 * the group without them. The member that is compared counts too, even if the group doesn't include it. None if there are
 * fewer than five others, or if half of them have the same value.
 */
export function farOutliers(release: Release, { values, own, member, withheld }: Comparison): ReadonlySet<MemberIndex> {
  const ownIndex = release.memberByCode.get(member.code) ?? -1;
  if (withheld !== null) return new Set();
  const isIn = own.value === null || values.some((one) => one.member === ownIndex);
  const all = isIn ? values : [...values, { member: ownIndex, value: own.value }];
  const others = (index: MemberIndex) => values.filter((one) => one.member !== index).map(({ value }) => value);
  const far = all.filter(({ member: index, value }) => {
    const { fences } = outlierFences(others(index), farFences);
    return fences !== null && (value < fences.lower || value > fences.upper);
  });
  return new Set(far.map(({ member: index }) => index));
}
