import { dependsOnSize } from "../insights/depends-on-size";
import { oncePer } from "../once-per";
import type { MemberValue } from "../release/group-statistics";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import type { Comparison } from "./compare";
import { isFarOutside } from "./is-far-outside";

/**
 * The members (indexes) whose value is far outside the group without them (isFarOutside). The member that is compared
 * counts too, even if the group doesn't include it. Since each is judged against other figures, one could be far and
 * another, still farther from the middle, not; then neither is: figures that have company are hardly mistakes. Nobody is
 * for a plain amount, which says how large an authority is.
 */
export function farOutliers(release: Release, comparison: Comparison): ReadonlySet<MemberIndex> {
  return outliersIn(release)(comparison);
}

const outliersIn = oncePer((release: Release) =>
  oncePer((comparison: Comparison) => findOutliers(release, comparison)),
);

function findOutliers(
  release: Release,
  { indicator, values, own, member, withheld }: Comparison,
): ReadonlySet<MemberIndex> {
  const ownIndex = release.memberByCode.get(member.code) ?? -1;
  if (withheld !== null || dependsOnSize(indicator)) return new Set();
  const isIn = own.value === null || values.some((one) => one.member === ownIndex);
  const all = isIn ? values : [...values, { member: ownIndex, value: own.value }];
  const others = (index: MemberIndex) => values.filter((one) => one.member !== index).map(({ value }) => value);
  const highestFirst = [...all].sort((one, other) => other.value - one.value);
  const isOrdinary = ({ member: index, value }: MemberValue) => !isFarOutside(value, others(index));
  const above = highestFirst.findIndex(isOrdinary);
  const below = [...highestFirst].reverse().findIndex(isOrdinary);
  const far = [...highestFirst.slice(0, above), ...highestFirst.slice(highestFirst.length - below)];
  return new Set(far.map(({ member: index }) => index));
}
